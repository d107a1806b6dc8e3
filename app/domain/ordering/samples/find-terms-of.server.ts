import type { Queryable } from '#app/platform/database.server.ts'
import type { SampleTerms, SampleWay } from './sample.ts'

/** What makers said about samples, by product; nothing where they said nothing. */
export async function findTermsOf(
  on: Queryable,
  productIds: readonly string[],
): Promise<Map<string, SampleTerms>> {
  const rows = await on.sampleTerms.findMany({ where: { productId: { in: [...productIds] } } })
  return new Map(
    rows.map(({ productId, way, price }) => [productId, { way: way as SampleWay, price }]),
  )
}
