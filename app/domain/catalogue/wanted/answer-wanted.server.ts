import type { Mentor, Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { WantedAnswerInput } from './schemas.ts'
import { wantedActs } from './wanted-acts.ts'

/** Makers of the agency's region alone, and of their products what buyers can see. */
async function namesOf(tx: Transaction, region: string, input: WantedAnswerInput) {
  const within = { regionCode: codesWithin(region) }
  const products = await tx.listing.findMany({
    where: { productId: { in: input.productId }, visible: true, ...within },
    select: { productId: true, producerId: true },
  })
  const makers = await tx.producer.findMany({
    where: { id: { in: input.producerId }, ...within },
    select: { id: true },
  })
  const named = new Set(products.map(({ producerId }) => producerId))
  const alone = makers.filter(({ id }) => !named.has(id))
  return [...products, ...alone.map(({ id }) => ({ producerId: id, productId: null }))]
}

/** A mentor or the office names who might make it; more than one may answer. */
export function answerWanted(
  actor: Mentor | Official,
  wantedId: string,
  input: WantedAnswerInput,
  now: Date,
): Promise<Result<undefined, { reason: 'closed' }>> {
  const { userId, name, role, organisationId } = actor
  return transact(async (tx) => {
    const { count } = await tx.wanted.updateMany({
      where: {
        ...{ id: wantedId, agencyId: organisationId },
        state: { in: [...wantedActs.answer.from] },
      },
      data: { state: wantedActs.answer.to },
    })
    if (count === 0) return refuse({ reason: 'closed' })
    const answerId = newId()
    const names = await namesOf(tx, actor.region, input)
    await tx.wantedAnswer.create({
      data: {
        ...{
          id: answerId,
          wantedId,
          userId,
          byName: name,
          byRole: role,
          text: input.text,
          at: now,
        },
        names: { create: names.map((each) => ({ id: newId(), ...each })) },
      },
    })
    await recordEvent(tx, {
      type: 'wanted.answered',
      subject: { type: 'wanted', id: wantedId },
      by: { userId, role, organisationId },
      data: { name, makers: new Set(names.map(({ producerId }) => producerId)).size },
    })
    return ok()
  })
}
