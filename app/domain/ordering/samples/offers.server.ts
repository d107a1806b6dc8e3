import type { Buyer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { findTermsOf } from './find-terms-of.server.ts'
import { type SampleOffer, type SampleTerms, unsaid } from './sample.ts'
import { openStates } from './sample-acts.ts'

/** Products in the order given, with how their makers give samples and what is under way. */
export async function findSampleOffers(
  { organisationId }: Buyer,
  productIds: readonly string[],
): Promise<SampleOffer[]> {
  const ids = productIds.filter(isId)
  const [products, terms] = await Promise.all([
    database().product.findMany({
      where: { id: { in: ids }, listing: { isNot: null } },
      select: {
        ...{ id: true, name: true, unit: true, state: true },
        producer: { select: { businessName: true } },
        holds: { where: { liftedAt: null }, take: 1, select: { id: true } },
        sampleAskings: {
          where: { buyerId: organisationId, state: { in: openStates } },
          select: { id: true, number: true },
        },
      },
    }),
    findTermsOf(database(), ids),
  ])
  const offers = new Map(
    products.map(
      ({ id, name, unit, state, producer, holds, sampleAskings }): [string, SampleOffer] => [
        id,
        {
          ...{ productId: id, name, unit: unit ?? 'buah', producerName: producer.businessName },
          ...{ isListed: state === 'listed' && holds.length === 0, open: sampleAskings[0] ?? null },
          ...(terms.get(id) ?? unsaid),
        },
      ],
    ),
  )
  return [...new Set(ids)].flatMap((id) => offers.get(id) ?? [])
}

export async function findSampleTerms(productId: string): Promise<SampleTerms> {
  return (await findTermsOf(database(), [productId])).get(productId) ?? unsaid
}

/** Where somebody had their last sample sent, or else where their firm stands. */
export async function findDelivery({ organisationId, userId, name }: Buyer) {
  const last = await database().sampleAsking.findFirst({
    where: { buyerId: organisationId, askedBy: userId },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    select: { recipient: true, phone: true, deliverTo: true },
  })
  if (last) return last
  const buyer = await database().buyer.findUnique({ where: { id: organisationId } })
  return { recipient: name, phone: '', deliverTo: buyer?.address ?? '' }
}
