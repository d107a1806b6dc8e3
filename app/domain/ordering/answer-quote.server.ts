import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { quoteActs } from '#app/domain/ordering/quote-acts.ts'
import type { AnswerInput } from '#app/domain/ordering/schemas.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { nextNumber } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type AnswerRefusal =
  | { reason: 'notFound' | 'notAsked' | 'validityPassed' }
  | { reason: 'moreThanAsked'; productName: string; asked: number; lineId: string }

/** A maker's offer: price and pieces per line, how long it needs, until when it holds. */
export async function answerQuote(
  producer: Producer,
  quoteId: string,
  input: AnswerInput,
  now: Date,
): Promise<Result<{ number: string }, AnswerRefusal>> {
  const today = dayOf(now)
  const { offer } = quoteActs
  return transactOrRefuse(async (tx, refuse: Refuse<AnswerRefusal>) => {
    if (input.validUntil < today) refuse({ reason: 'validityPassed' })
    const reach = { id: quoteId, producerId: producer.organisationId }
    const moved = await tx.quote.updateMany({
      where: { ...reach, state: { in: [...offer.from] }, request: { state: 'open' } },
      data: {
        state: offer.to,
        note: input.note ?? null,
        validUntil: dateColumn(input.validUntil),
        leadTimeDays: input.leadTimeDays,
        answeredBy: producer.userId,
        answeredAt: now,
      },
    })
    if (moved.count === 0) {
      const known = await tx.quote.count({ where: reach })
      refuse({ reason: known ? 'notAsked' : 'notFound' })
    }
    const quote = await tx.quote.findUniqueOrThrow({
      where: { id: quoteId },
      include: {
        request: { include: { lines: { where: { producerId: producer.organisationId } } } },
      },
    })
    const asked = new Map(quote.request.lines.map((line) => [line.id, line]))
    const lines = input.lines.flatMap(({ id, quantity, price }) => {
      const line = asked.get(id)
      if (!quantity || price === undefined) return []
      if (!line) return refuse({ reason: 'notFound' })
      const { productName, quantity: most } = line
      if (quantity > most) {
        return refuse({ reason: 'moreThanAsked', productName, asked: most, lineId: id })
      }
      return [{ id: newId(), quoteId, requestLineId: id, quantity, price }]
    })
    await tx.quoteLine.createMany({ data: lines })
    const number = await nextNumber(tx, 'PNW', Number(today.slice(0, 4)))
    await tx.quote.update({ where: { id: quoteId }, data: { number } })
    await recordEvent(tx, {
      type: 'quote.offered',
      subject: { type: 'quote', id: quoteId },
      by: authorOf(producer),
      data: { number, requestId: quote.requestId },
    })
    return { number }
  })
}
