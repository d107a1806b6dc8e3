import { database, type Queryable } from '#app/platform/database.server.ts'
import type { Certificate } from './certificate.ts'
import { countedFor, countingFor, withHolder } from './covering.server.ts'

/** The licences that count for a maker, its cooperative's too. */
export type CountedFor = (producerId: string) => Certificate[]

/** The licences that count for each of these makers, read at once. */
export async function findCountedFor(
  producerIds: readonly string[],
  on: Queryable = database(),
): Promise<CountedFor> {
  const rows = await on.certificate.findMany({
    where: countingFor([...new Set(producerIds)]),
    include: withHolder,
  })
  const byMaker = new Map<string, typeof rows>()
  for (const row of rows) {
    const makers = [row.producerId, ...row.scopes.map(({ product }) => product.producerId)]
    for (const maker of new Set(makers)) byMaker.set(maker, [...(byMaker.get(maker) ?? []), row])
  }
  return (producerId) =>
    (byMaker.get(producerId) ?? []).flatMap((row) => countedFor(producerId, row) ?? [])
}
