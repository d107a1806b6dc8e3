import { agencyFor } from '#app/domain/curation/agency-for.server.ts'
import { isCalledAgain } from '#app/domain/curation/changes/is-called-again.server.ts'
import { missingBefore } from '#app/domain/curation/hand-in.server.ts'
import type { HandInView } from '#app/domain/curation/maker-views.ts'
import { mayHandIn } from '#app/domain/curation/policy.ts'
import { rubricFor } from '#app/domain/curation/rubric-queries.server.ts'
import type { Product } from '#app/domain/products/product.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

/** What a maker should know before handing a product in. */
export async function findHandIn(product: Product, now: Date): Promise<HandInView> {
  const firm = await database().producer.findUnique({
    where: { id: product.producerId },
    select: { regionCode: true },
  })
  const { categoryId, sector } = product
  const [missing, agency, called] = await Promise.all([
    missingBefore(product, now),
    agencyFor(database(), firm?.regionCode ?? '', sector ?? ''),
    isCalledAgain(product.id),
  ])
  const agencyId = agency?.id ?? null
  const rubric = await rubricFor(database(), { agencyId, categoryId, sector })
  const until = product.listedUntil ? dateColumn(product.listedUntil) : null
  return {
    missing,
    agencyId: agency?.id ?? null,
    agencyName: agency?.name ?? null,
    listed: !mayHandIn(product.state, until, now) && !called,
    rubricId: rubric?.id ?? null,
    days: rubric?.content.days ?? null,
  }
}
