import type { Buyer } from '#app/domain/accounts/actor.ts'
import type { OrderState } from '#app/domain/ordering/order-acts.ts'
import {
  goneAmong,
  lapsedAmong,
  type ProductRefusal,
} from '#app/domain/ordering/product-refusal.server.ts'
import { type QuoteState, quoteActs } from '#app/domain/ordering/quote-acts.ts'
import { type RequestState, requestActs } from '#app/domain/ordering/request-acts.ts'
import { isId } from '#app/kernel/ids.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

/** Why the quotes somebody chose cannot become an order now. */
export type ChoiceRefusal =
  | { reason: 'notOpen' | 'nothingChosen' | 'quoteGone' | 'deliveryPassed' }
  | { reason: 'quoteExpired'; number: string; validUntil: string }
  | ProductRefusal

export type ChosenLine = {
  productId: string
  productName: string
  unit: string
  quantity: number
  price: bigint
}

export type ChosenQuote = {
  id: string
  number: string
  state: QuoteState
  producerId: string
  producerName: string
  validUntil: string | null
  leadTimeDays: number
  lines: (ChosenLine & { listed: boolean; held: boolean })[]
}

/** A request with those of its quotes that somebody chose. */
export type Choice = {
  requestId: string
  state: RequestState
  deliverTo: string | null
  deliverBy: string | null
  paymentDays: number
  approvalLimit: bigint | null
  /** What was made of the request already. */
  order: { orderId: string; number: string; state: OrderState } | undefined
  quotes: ChosenQuote[]
  /** Some licence of these makers was revoked or has run out: it is worth looking which. */
  mayHaveLapsed: boolean
}

type RequestRow = Pick<
  Choice,
  'requestId' | 'state' | 'deliverTo' | 'paymentDays' | 'approvalLimit'
> & {
  deliverBy: Date | null
  orderId: string | null
  orderNumber: string
  orderState: OrderState
}
type QuoteRow = Omit<ChosenQuote, 'id' | 'number' | 'state' | 'validUntil' | 'lines'> & {
  quoteId: string | null
  quoteNumber: string | null
  quoteState: QuoteState
  validUntil: Date | null
  mayHaveLapsed: boolean | null
}
type LineRow = Omit<ChosenLine, 'productId'> & {
  productId: string | null
  listed: boolean
  held: boolean
}
type Row = RequestRow & QuoteRow & LineRow

/**
 * All that an order is made of, in one question: a row for each line of the request's quotes. Those that
 * were not chosen are left out afterwards, for a list of ids would be planned anew each time.
 */
const readRows = (buyer: Buyer, requestId: string, today: string) =>
  database().$queryRaw<Row[]>`
    SELECT request.id AS "requestId", request.state::text, request.deliver_to AS "deliverTo", request.deliver_by AS "deliverBy",
      buyer.payment_days AS "paymentDays", buyer.approval_limit AS "approvalLimit",
      made.id AS "orderId", made.number AS "orderNumber", made.state::text AS "orderState",
      quote.id AS "quoteId", quote.number AS "quoteNumber", quote.state::text AS "quoteState",
      quote.producer_id AS "producerId", maker.name AS "producerName", quote.valid_until AS "validUntil",
      coalesce(quote.lead_time_days, 0) AS "leadTimeDays", line.product_id AS "productId",
      line.product_name AS "productName", line.unit, quote_line.quantity, quote_line.price,
      coalesce(product.state = 'listed', false) AS listed,
      EXISTS (SELECT FROM product_hold
        WHERE product_id = product.id AND lifted_at IS NULL) AS held,
      EXISTS (SELECT FROM certificate WHERE producer_id IN (producer.id, producer.cooperative_id)
        AND (state = 'revoked' OR expires_on < ${today}::date)) AS "mayHaveLapsed"
    FROM quote_request AS request JOIN buyer ON buyer.id = request.buyer_id
    LEFT JOIN "order" AS made ON made.request_id = request.id
    LEFT JOIN quote ON quote.request_id = request.id
    LEFT JOIN producer ON producer.id = quote.producer_id
    LEFT JOIN organisation AS maker ON maker.id = quote.producer_id
    LEFT JOIN quote_line ON quote_line.quote_id = quote.id
    LEFT JOIN request_line AS line ON line.id = quote_line.request_line_id
    LEFT JOIN product ON product.id = line.product_id
    WHERE request.id = ${requestId}::uuid AND request.buyer_id = ${buyer.organisationId}::uuid
    ORDER BY quote.id, line.position`

function quotesIn(rows: readonly Row[]): ChosenQuote[] {
  const quotes = new Map<string, ChosenQuote>()
  for (const { quoteId: id, quoteNumber, quoteState, validUntil, productId, ...row } of rows) {
    if (id === null) continue
    const { producerId, producerName, leadTimeDays } = row
    const { productName, unit, quantity, price, listed, held } = row
    const quote = quotes.get(id) ?? {
      ...{ id, number: quoteNumber ?? '', state: quoteState, producerId, producerName },
      ...{ leadTimeDays, validUntil: dayOrNull(validUntil), lines: [] },
    }
    if (productId !== null) {
      quote.lines.push({ productId, productName, unit, quantity, price, listed, held })
    }
    quotes.set(id, quote)
  }
  return [...quotes.values()]
}

/** The buyer's request with the chosen quotes, if it can reach it. */
export async function readChoice(
  buyer: Buyer,
  requestId: string,
  quoteIds: readonly string[],
  today: string,
): Promise<Choice | undefined> {
  if (!isId(requestId)) return undefined
  const rows = await readRows(buyer, requestId, today)
  const [first] = rows
  if (!first) return undefined
  const { state, deliverTo, paymentDays, approvalLimit, orderId, orderNumber, orderState } = first
  return {
    ...{ requestId: first.requestId, state, deliverTo, paymentDays, approvalLimit },
    deliverBy: dayOrNull(first.deliverBy),
    order: orderId ? { orderId, number: orderNumber, state: orderState } : undefined,
    quotes: quotesIn(rows).filter(({ id }) => quoteIds.includes(id)),
    mayHaveLapsed: rows.some(({ mayHaveLapsed }) => mayHaveLapsed),
  }
}

/** Offers must still hold, products be listed, and their certificates in force. */
export async function refusalOf(
  choice: Choice,
  quoteIds: readonly string[],
  today: string,
): Promise<ChoiceRefusal | undefined> {
  const { state, quotes, deliverBy } = choice
  const opens: readonly string[] = requestActs.order.from
  const takes: readonly string[] = quoteActs.accept.from
  if (!opens.includes(state)) return { reason: 'notOpen' }
  if (quoteIds.length === 0) return { reason: 'nothingChosen' }
  const offered = quotes.filter((quote) => takes.includes(quote.state))
  if (offered.length !== quoteIds.length) return { reason: 'quoteGone' }
  for (const { number, validUntil } of quotes) {
    if (validUntil && validUntil < today) return { reason: 'quoteExpired', number, validUntil }
  }
  const lines = quotes.flatMap((quote) =>
    quote.lines.map((line) => ({ ...line, producerId: quote.producerId })),
  )
  const refusal =
    goneAmong(lines) ?? (choice.mayHaveLapsed && (await lapsedAmong(database(), lines, today)))
  if (refusal) return refusal
  if (deliverBy && deliverBy < today) return { reason: 'deliveryPassed' }
  return undefined
}
