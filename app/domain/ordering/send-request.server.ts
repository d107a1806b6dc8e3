import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { findOrderableProducts } from '#app/domain/ordering/ordered-products.server.ts'
import { requestActs } from '#app/domain/ordering/request-acts.ts'
import { type RequestProblem, requestProblems } from '#app/domain/ordering/request-problems.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { dayOf, dayOrNull } from '#app/platform/clock.server.ts'
import { nextNumber, type Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type SendRefusal =
  | { reason: 'notFound' | 'notDraft' }
  | { reason: 'incomplete'; problems: RequestProblem[] }

/** What keeps a saved draft from going out, from the products as they are now. */
export async function problemsOfRequest(
  tx: Transaction,
  requestId: string,
  today: string,
): Promise<RequestProblem[]> {
  const request = await tx.quoteRequest.findUniqueOrThrow({
    where: { id: requestId },
    include: { lines: { orderBy: { position: 'asc' } } },
  })
  const products = await findOrderableProducts(
    tx,
    request.lines.map(({ productId }) => productId),
  )
  const lines = request.lines.map((line) => {
    const product = products.get(line.productId)
    return {
      ...line,
      listed: product?.listed ?? false,
      held: product?.held ?? false,
      terms: product?.terms ?? { minimumOrder: null, orderMultiple: null },
    }
  })
  const { deliverTo, deliverBy, answerBy } = request
  const details = { deliverTo, deliverBy: dayOrNull(deliverBy), answerBy: dayOrNull(answerBy) }
  return requestProblems(details, lines, today)
}

/** One quote for every maker of a request that has just gone out, its number, and the news of it. */
export async function askMakers(
  tx: Transaction,
  buyer: Buyer,
  requestId: string,
  now: Date,
): Promise<{ number: string; makers: number }> {
  const makers = await tx.requestLine.findMany({
    where: { requestId },
    distinct: ['producerId'],
    select: { producerId: true },
  })
  await tx.quote.createMany({
    data: makers.map(({ producerId }) => ({
      id: newId(),
      requestId,
      producerId,
      createdAt: now,
    })),
  })
  const number = await nextNumber(tx, 'PR', Number(dayOf(now).slice(0, 4)))
  await tx.quoteRequest.update({ where: { id: requestId }, data: { number } })
  await recordEvent(tx, {
    type: 'request.sent',
    subject: { type: 'request', id: requestId },
    by: authorOf(buyer),
    data: { number, makers: makers.length },
  })
  return { number, makers: makers.length }
}

/** Sends a draft to every maker it names: one question each, unseen by the others. */
export async function sendRequest(
  buyer: Buyer,
  requestId: string,
  now: Date,
): Promise<Result<{ number: string; makers: number }, SendRefusal>> {
  const today = dayOf(now)
  const { send } = requestActs
  return transactOrRefuse(async (tx, refuse: Refuse<SendRefusal>) => {
    const reach = { id: requestId, buyerId: buyer.organisationId }
    const moved = await tx.quoteRequest.updateMany({
      where: { ...reach, state: { in: [...send.from] } },
      data: { state: send.to, sentAt: now },
    })
    if (moved.count === 0) {
      const known = await tx.quoteRequest.count({ where: reach })
      refuse({ reason: known ? 'notDraft' : 'notFound' })
    }
    const problems = await problemsOfRequest(tx, requestId, today)
    if (problems.length > 0) refuse({ reason: 'incomplete', problems })

    return askMakers(tx, buyer, requestId, now)
  })
}
