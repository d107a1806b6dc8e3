import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findOrderableProducts } from '#app/domain/ordering/ordered-products.server.ts'
import { requestActs } from '#app/domain/ordering/request-acts.ts'
import type { RequestProblem } from '#app/domain/ordering/request-problems.ts'
import type { RequestInput } from '#app/domain/ordering/schemas.ts'
import { askMakers, problemsOfRequest } from '#app/domain/ordering/send-request.server.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type AskRefusal =
  | { reason: 'unknownProduct' | 'sameProductTwice'; line: number }
  /** The ids of the lines in the order they were given, for problems that name one. */
  | { reason: 'incomplete'; problems: RequestProblem[]; lineIds: string[] }

/** A whole request; its lines name their products by `id`. */
type Asked = { requestId: string; input: RequestInput }

const column = (day: string | undefined) => (day ? dateColumn(day) : null)

async function writeLines(
  tx: Transaction,
  { requestId, input }: Asked,
  refuse: Refuse<AskRefusal>,
): Promise<string[]> {
  const ids = input.lines.map(({ id }) => id)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index)
  if (twice >= 0) refuse({ reason: 'sameProductTwice', line: twice })
  const products = await findOrderableProducts(tx, ids)
  const lines = input.lines.map(({ id: productId, quantity = 0, targetPrice, note }, line) => {
    const product = products.get(productId)
    if (!product) return refuse({ reason: 'unknownProduct', line })
    return {
      ...{ id: newId(), requestId, productId, quantity, position: line + 1 },
      ...{ producerId: product.producerId, productName: product.name, unit: product.unit },
      ...{ targetPrice: targetPrice ?? null, note: note ?? null },
    }
  })
  await tx.requestLine.createMany({ data: lines })
  return lines.map(({ id }) => id)
}

/**
 * Writes a request and sends it in one act, beside the draft that its person may be collecting. The
 * caller brings its id: asked again, it finds the request that the first one made.
 */
export function askForQuotes(
  buyer: Buyer,
  asked: Asked,
  now: Date,
): Promise<Result<undefined, AskRefusal>> {
  const { requestId: id, input } = asked
  const { organisationId: buyerId, userId: createdBy } = buyer
  const { title, note, deliverTo, deliverBy, answerBy } = input
  return transactOrRefuse(async (tx, refuse: Refuse<AskRefusal>) => {
    if ((await tx.quoteRequest.count({ where: { id, buyerId } })) > 0) return undefined
    await tx.quoteRequest.create({
      data: {
        ...{ id, buyerId, createdBy, createdAt: now, sentAt: now, state: requestActs.send.to },
        ...{ title, note: note ?? null, deliverTo: deliverTo ?? null },
        ...{ deliverBy: column(deliverBy), answerBy: column(answerBy) },
      },
    })
    const lineIds = await writeLines(tx, asked, refuse)
    const problems = await problemsOfRequest(tx, id, dayOf(now))
    if (problems.length > 0) refuse({ reason: 'incomplete', problems, lineIds })
    await askMakers(tx, buyer, id, now)
    return undefined
  })
}
