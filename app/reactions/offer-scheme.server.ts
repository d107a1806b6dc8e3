import { tell } from '#app/domain/accounts/notify.server.ts'
import { findMakersLacking } from '#app/domain/development/makers-lacking.server.ts'
import { type OfferJob, queueOffer } from '#app/domain/development/queue-offer.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'

/**
 * Tells some hundred makers of a scheme that pays for what they lack, and leaves the next to another
 * job. Again is no matter: a notice is written once per event and reader.
 */
export async function offerScheme({ eventId, schemeId, after }: OfferJob): Promise<void> {
  const batch = await findMakersLacking(schemeId, after, now())
  if (!batch) return
  const { name, agencyName, closesOn } = batch.scheme
  for (const { producerId, productId, productName, kind, others } of batch.makers) {
    await tell({
      event: { id: eventId, subjectType: 'scheme', subjectId: schemeId },
      to: { organisationId: producerId, role: 'producer' },
      kind: 'development.schemeOpened',
      data: {
        ...{ scheme: name, agency: agencyName, closesOn, product: productName, others, kind },
      },
      path: paths.producer.road(productId),
    })
  }
  if (batch.after) await queueOffer({ eventId, schemeId, after: batch.after })
}
