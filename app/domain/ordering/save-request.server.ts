import type { Buyer } from '#app/domain/accounts/actor.ts'
import type { RequestInput } from '#app/domain/ordering/schemas.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/database.server.ts'

const column = (day: string | undefined) => (day ? dateColumn(day) : null)

/** Keeps a draft as it was typed, problems and all; a line without pieces leaves it. */
export async function saveRequest(
  buyer: Buyer,
  requestId: string,
  input: RequestInput,
): Promise<Result<undefined, { reason: 'notFound' | 'notDraft' }>> {
  return transact(async (tx) => {
    const reach = { id: requestId, buyerId: buyer.organisationId }
    const saved = await tx.quoteRequest.updateMany({
      where: { ...reach, state: 'draft' },
      data: {
        title: input.title,
        note: input.note ?? null,
        deliverTo: input.deliverTo ?? null,
        deliverBy: column(input.deliverBy),
        answerBy: column(input.answerBy),
      },
    })
    if (saved.count === 0) {
      const known = await tx.quoteRequest.count({ where: reach })
      return refuse({ reason: known ? 'notDraft' : 'notFound' })
    }
    const gone = input.lines.filter((line) => !line.quantity).map(({ id }) => id)
    await tx.requestLine.deleteMany({ where: { requestId, id: { in: gone } } })
    for (const { id, quantity, targetPrice, note } of input.lines) {
      if (!quantity) continue
      await tx.requestLine.updateMany({
        where: { id, requestId },
        data: { quantity, targetPrice: targetPrice ?? null, note: note ?? null },
      })
    }
    return ok()
  })
}
