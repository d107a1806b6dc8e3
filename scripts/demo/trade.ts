import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { addToDraft } from '#app/domain/ordering/add-to-draft.server.ts'
import { answerQuote } from '#app/domain/ordering/answer-quote.server.ts'
import { saveRequest } from '#app/domain/ordering/save-request.server.ts'
import { AnswerSchema, RequestSchema } from '#app/domain/ordering/schemas.ts'
import { sendRequest } from '#app/domain/ordering/send-request.server.ts'
import { addDays } from '#app/kernel/days.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Cast } from './cast.ts'
import { planDelivery } from './delivery.ts'
import type { Goods } from './goods.ts'
import { known, must } from './must.ts'
import type { Thread } from './order-plan.ts'
import type { Timeline } from './timeline.ts'

type Trade = { timeline: Timeline; cast: Cast; goods: Goods; thread: Thread; requestId: string }

const buyerOf = ({ cast, thread }: Trade) => cast.as(thread.buyer, 'buyer')

/** Puts the products of several makers into one request and says what, when and where. */
async function write(trade: Trade, now: Date): Promise<void> {
  const { goods, thread } = trade
  const { wishes, title, note, deliverTo, deliverInDays } = thread
  const chosen = wishes.map(({ key, quantity }) => ({ productId: goods.idOf(key), quantity }))
  const { requestId } = must(await addToDraft(buyerOf(trade), chosen, now))
  trade.requestId = requestId
  const lines = await database().requestLine.findMany({ where: { requestId } })
  const form = RequestSchema.parse({
    ...{ title, note, deliverTo },
    deliverBy: addDays(dayOf(now), deliverInDays),
    answerBy: addDays(dayOf(now), 9),
    lines: wishes.map(({ key, quantity, target, note: remark }) => {
      const line = lines.find(({ productId }) => productId === goods.idOf(key))
      const { id } = known(line, key)
      return { id, quantity: `${quantity}`, targetPrice: `${target}`, note: remark }
    }),
  })
  must(await saveRequest(buyerOf(trade), requestId, form))
}

/** Every maker that has a price answers its part. */
async function answer({ cast, goods, thread, requestId }: Trade, now: Date): Promise<void> {
  const offers = thread.wishes.filter(({ offered }) => offered !== undefined)
  const makers = [...new Set(offers.map(({ key }) => goods.find(key).maker))]
  const lines = await database().requestLine.findMany({ where: { requestId } })
  for (const name of makers) {
    const maker = cast.as(name, 'producer')
    const quote = await database().quote.findFirstOrThrow({
      where: { requestId, producerId: maker.organisationId },
    })
    const own = offers.filter(({ key }) => goods.find(key).maker === name)
    const form = AnswerSchema.parse({
      leadTimeDays: '10',
      validUntil: addDays(dayOf(now), 21),
      note: 'Harga sudah termasuk antar di Kabupaten Bekasi.',
      lines: own.map(({ key, quantity, offered }) => {
        const line = lines.find(({ productId }) => productId === goods.idOf(key))
        return { id: known(line, key).id, quantity: `${quantity}`, price: `${offered}` }
      }),
    })
    must(await answerQuote(maker, quote.id, form, now))
  }
}

async function order(trade: Trade, now: Date): Promise<void> {
  const { requestId } = trade
  const quotes = await database().quote.findMany({ where: { requestId, state: 'offered' } })
  const ids = quotes.map(({ id }) => id)
  must(await acceptQuotes(buyerOf(trade), requestId, ids, now))
}

/** Requests, quotes, orders, deliveries and payments, as far as each has come. */
export function planTrade(
  timeline: Timeline,
  cast: Cast,
  goods: Goods,
  threads: readonly Thread[],
): void {
  for (const thread of threads) {
    const trade: Trade = { timeline, cast, goods, thread, requestId: '' }
    const { begun, sent, answered, ordered } = thread
    timeline.ago(begun, '10:40', (now) => write(trade, now))
    if (sent === undefined) continue
    timeline.ago(sent, '11:10', async (now) => {
      must(await sendRequest(buyerOf(trade), trade.requestId, now))
    })
    if (answered === undefined) continue
    timeline.ago(answered, '13:20', (now) => answer(trade, now))
    if (ordered === undefined) continue
    timeline.ago(ordered, '14:35', (now) => order(trade, now))
    for (const delivery of thread.deliveries ?? []) planDelivery(trade, delivery)
  }
}
