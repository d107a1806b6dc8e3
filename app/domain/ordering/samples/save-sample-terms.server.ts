import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { isPriced } from './sample.ts'
import type { SampleTermsInput } from './schemas.ts'

/** How samples of a product are given from now on; what was asked for stays as it was asked. */
export function saveSampleTerms(
  producer: Producer,
  productId: string,
  { way, price }: SampleTermsInput,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' }>> {
  return transact(async (tx) => {
    const own = { id: productId, producerId: producer.organisationId }
    if ((await tx.product.count({ where: own })) === 0) return refuse({ reason: 'notFound' })
    if (way === 'onRequest') await tx.sampleTerms.deleteMany({ where: { productId } })
    else {
      const terms = {
        ...{ way, price: isPriced(way) ? (price ?? null) : null },
        ...{ changedBy: producer.userId, changedAt: now },
      }
      await tx.sampleTerms.upsert({
        ...{ where: { productId }, create: { productId, ...terms }, update: terms },
      })
    }
    await recordEvent(tx, {
      type: 'sampleTerms.changed',
      subject: { type: 'product', id: productId },
      by: authorOf(producer),
      data: { way },
    })
    return ok()
  })
}
