import type { Buyer, Producer } from '#app/domain/accounts/actor.ts'
import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { addToDraft } from '#app/domain/ordering/add-to-draft.server.ts'
import { answerQuote } from '#app/domain/ordering/answer-quote.server.ts'
import { saveRequest } from '#app/domain/ordering/save-request.server.ts'
import { sendRequest } from '#app/domain/ordering/send-request.server.ts'
import { addDays } from '#app/kernel/days.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

/** A Monday morning in Jakarta. */
export const monday = new Date('2026-10-12T02:00:00Z')
export const dayAfter = (days: number): string => addDays(dayOf(monday), days)

/** The value, or a test that fails with the reason. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
}

type Goods = { name: string; capacityPerDay?: number | null; minimum?: number; multiple?: number }

/** A product on the shelf, as far as ordering looks at it. */
export async function shelve(producer: Producer, goods: Goods): Promise<string> {
  const id = newId()
  await database().product.create({
    data: {
      id,
      producerId: producer.organisationId,
      slug: id,
      name: goods.name,
      state: 'listed',
      unit: 'bungkus',
      price: 12_000n,
      minimumOrder: goods.minimum ?? 10,
      orderMultiple: goods.multiple ?? 10,
      leadTimeDays: 5,
      capacityPerDay: goods.capacityPerDay === undefined ? 100 : goods.capacityPerDay,
    },
  })
  return id
}

type Wish = { productId: string; quantity: number }

/** A buyer's request, sent. */
export async function ask(
  buyer: Buyer,
  wishes: readonly Wish[],
  { deliverBy = dayAfter(30) }: { deliverBy?: string } = {},
): Promise<string> {
  const { requestId } = must(await addToDraft(buyer, wishes, monday))
  const lines = await database().requestLine.findMany({ where: { requestId } })
  must(
    await saveRequest(buyer, requestId, {
      title: 'Rak camilan',
      note: undefined,
      deliverTo: 'Gudang Cikarang',
      deliverBy,
      answerBy: dayAfter(2),
      lines: lines.map(({ id, quantity }) => ({
        id,
        quantity,
        targetPrice: 11_000n,
        note: undefined,
      })),
    }),
  )
  must(await sendRequest(buyer, requestId, monday))
  return requestId
}

/** A maker's offer for all it was asked for. @returns the quote's id */
export async function offer(
  producer: Producer,
  requestId: string,
  price = 11_500n,
): Promise<string> {
  const quote = await database().quote.findFirstOrThrow({
    where: { requestId, producerId: producer.organisationId },
  })
  const lines = await database().requestLine.findMany({
    where: { requestId, producerId: producer.organisationId },
  })
  must(
    await answerQuote(
      producer,
      quote.id,
      {
        leadTimeDays: 7,
        validUntil: dayAfter(14),
        note: undefined,
        lines: lines.map(({ id, quantity }) => ({ id, quantity, price })),
      },
      monday,
    ),
  )
  return quote.id
}

/** From the catalogue to a placed order of one maker's product. */
export async function order(
  buyer: Buyer,
  producer: Producer,
  wish: Wish,
  price?: bigint,
): Promise<{ orderId: string; partId: string; number: string }> {
  const requestId = await ask(buyer, [wish])
  const quoteId = await offer(producer, requestId, price)
  const { orderId, number } = must(await acceptQuotes(buyer, requestId, [quoteId], monday))
  const part = await database().orderPart.findFirstOrThrow({ where: { orderId } })
  return { orderId, partId: part.id, number }
}
