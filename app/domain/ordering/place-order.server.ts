import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import type { Choice } from '#app/domain/ordering/chosen-quotes.server.ts'
import type { OrderState } from '#app/domain/ordering/order-acts.ts'
import type { PartState } from '#app/domain/ordering/part-acts.ts'
import { partLetter } from '#app/domain/ordering/part-letter.ts'
import { quoteActs } from '#app/domain/ordering/quote-acts.ts'
import { requestActs } from '#app/domain/ordering/request-acts.ts'
import { addDays } from '#app/kernel/days.ts'
import { newId } from '#app/kernel/ids.ts'
import { total } from '#app/kernel/money.ts'
import { dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import { numberSteps, seriesOf, transactInOne } from '#app/platform/database.server.ts'
import { eventSteps } from '#app/platform/events.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'
import { together } from '#app/platform/together.server.ts'

type Given = { buyer: Buyer; choice: Choice; now: Date }

type DraftOrder = ReturnType<typeof draftOrder>

/** What the order will say, before it has a number: one part per offer, its lines and promises. */
export function draftOrder({ buyer, choice, now }: Given) {
  const { requestId, quotes, deliverTo, deliverBy } = choice
  const { paymentDays, approvalLimit, mayHaveLapsed } = choice
  const today = dayOf(now)
  const id = newId()
  const parts = quotes.map((quote, index) => ({
    ...{ id: newId(), letter: partLetter(index), producerId: quote.producerId, quote },
    total: total(quote.lines.map(({ quantity, price }) => BigInt(quantity) * price)),
  }))
  const lines = parts.flatMap(({ id: partId, quote }) =>
    quote.lines.map((line, index) => ({
      ...{ id: newId(), reservationId: newId(), partId, ...line, position: index + 1 },
      toDay: deliverBy ?? addDays(today, quote.leadTimeDays),
    })),
  )
  return {
    ...{ id, requestId, buyerId: buyer.organisationId, deliverTo, deliverBy, today },
    ...{ paymentDays, approvalLimit, mayHaveLapsed },
    ...{ placedBy: buyer.userId, placedByName: buyer.name, placedAt: now, parts, lines },
    total: total(parts.map((part) => part.total)),
  }
}

export type Placing = { buyer: Buyer; draft: DraftOrder; state: OrderState }

/** Makers see their parts once nobody has to agree any more. */
export const partStateIn = (state: OrderState): PartState =>
  state === 'placed' ? 'placed' : 'pending'

/** Rows as PostgreSQL unfolds them: however many there are, the statement stays the same. */
const rowsOf = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? `${value}` : value))

/** What is to be written, as rows; of two orders of one request the first. */
function unfold(placings: readonly Placing[]): Prisma.Sql {
  const orders = placings.map(({ draft: { parts, lines: _, ...order }, state }, nth) => ({
    ...{ ...order, nth, state, wanted: parts.length },
    partState: partStateIn(state),
    series: seriesOf('PO', Number(order.today.slice(0, 4))),
  }))
  const drafts = placings.map(({ draft }) => draft)
  const parts = drafts.flatMap((draft) =>
    draft.parts.map(({ quote, ...part }) => ({ ...part, orderId: draft.id, quoteId: quote.id })),
  )
  const lines = drafts.flatMap(({ id: orderId, today: fromDay, lines }) =>
    lines.map((line) => ({ ...line, orderId, fromDay })),
  )
  return Prisma.sql`
    asked AS MATERIALIZED (
      SELECT DISTINCT ON ("requestId") * FROM jsonb_to_recordset(${rowsOf(orders)}::jsonb)
        AS asked(nth integer, id uuid, "requestId" uuid, "buyerId" uuid, state order_state,
          "partState" part_state, "paymentDays" integer, "approvalLimit" bigint,
          "mayHaveLapsed" boolean, "deliverTo" text, "deliverBy" date, total bigint,
          "placedBy" uuid, "placedByName" text, "placedAt" timestamptz, series text, wanted integer)
      ORDER BY "requestId", nth
    ), part AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${rowsOf(parts)}::jsonb)
        AS part(id uuid, "orderId" uuid, letter text, "producerId" uuid, "quoteId" uuid, total bigint)
    ), line AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${rowsOf(lines)}::jsonb)
        AS line(id uuid, "reservationId" uuid, "orderId" uuid, "partId" uuid, "productId" uuid,
          "productName" text, unit text, quantity integer, price bigint, position integer,
          "fromDay" date, "toDay" date)
    )`
}

/**
 * The requests that are still open, and all their quotes that can be taken or passed over, held; then
 * the days of those whose chosen quotes are all there and whose products, licences and terms are as they
 * were read. `sound` is what can be written, and until then nothing is; products are held last.
 */
function holdAll(): Prisma.Sql {
  const { order } = requestActs
  const { accept, passOver } = quoteActs
  return Prisma.sql`
    open AS MATERIALIZED (
      SELECT asked.id, request.id AS "requestId" FROM quote_request AS request
      JOIN asked ON request.id = "requestId" AND request.buyer_id = "buyerId"
      WHERE request.state = ANY(${order.from}::request_state[])
      ORDER BY request.id FOR NO KEY UPDATE OF request
    ), answered AS MATERIALIZED (
      SELECT quote.id, quote.state FROM quote JOIN open ON quote.request_id = "requestId"
      WHERE quote.state = ANY(${passOver.from}::quote_state[])
      ORDER BY quote.id FOR NO KEY UPDATE OF quote
    ), whole AS MATERIALIZED (
      SELECT asked.* FROM asked JOIN open USING (id) WHERE wanted = (
        SELECT count(*) FROM part JOIN answered ON answered.id = "quoteId"
        WHERE "orderId" = asked.id AND answered.state = ANY(${accept.from}::quote_state[]))
    ), short AS MATERIALIZED (
      SELECT shortage.* FROM (
        SELECT jsonb_agg(to_jsonb(line) || jsonb_build_object(
          'mayHaveLapsed', "mayHaveLapsed", 'buyerId', "buyerId",
          'approvalLimit', "approvalLimit", 'paymentDays', "paymentDays") ORDER BY nth) AS lines
        FROM line JOIN whole ON whole.id = "orderId"
      ) AS wish, reserve_capacity(wish.lines) AS shortage
    ), sound AS MATERIALIZED (
      SELECT * FROM whole WHERE id NOT IN (SELECT order_id FROM short)
    )`
}

/** The requests and their quotes move on. */
function moveAll(): Prisma.Sql {
  const { order } = requestActs
  const { accept, passOver } = quoteActs
  return Prisma.sql`
    moved AS (
      UPDATE quote_request AS request SET state = ${order.to}::request_state
      FROM sound WHERE request.id = "requestId"
    ), decided AS (
      UPDATE quote SET state = CASE
        WHEN quote.id IN (SELECT "quoteId" FROM part WHERE "orderId" = sound.id)
        THEN ${accept.to}::quote_state ELSE ${passOver.to}::quote_state END
      FROM sound
      WHERE quote.request_id = "requestId" AND quote.state = ANY(${passOver.from}::quote_state[])
    )`
}

const writeAll = (): Prisma.Sql => Prisma.sql`
  ${numberSteps(Prisma.sql`sound`)}, placed AS (
    INSERT INTO "order" (id, number, request_id, buyer_id, state, payment_days, deliver_to,
      deliver_by, total, placed_by, placed_by_name, placed_at)
    SELECT id, number, "requestId", "buyerId", state, "paymentDays", "deliverTo", "deliverBy",
      total, "placedBy", "placedByName", "placedAt" FROM sound JOIN numbered USING (id)
  ), parts AS (
    INSERT INTO order_part (id, number, order_id, producer_id, quote_id, state, total)
    SELECT part.id, number || '-' || letter, sound.id, "producerId", "quoteId", "partState",
      part.total
    FROM part JOIN sound ON sound.id = "orderId" JOIN numbered ON numbered.id = sound.id
  ), lines AS (
    INSERT INTO order_line (id, part_id, product_id, product_name, unit, quantity, price, position)
    SELECT line.id, "partId", "productId", "productName", unit, quantity, price, position
    FROM line JOIN sound ON sound.id = "orderId"
  ), news AS MATERIALIZED (
    SELECT id, jsonb_build_object('number', number) AS data FROM numbered
  )`

type Short = { productId: string; wanted: number; free: number; toDay: string }
/** Without a number nothing has happened: something is short, or not as it was when it was drafted. */
export type Placement = { number?: string; short?: Short }

type Row = Omit<Short, 'toDay'> & { id: string; number: string | null; toDay: Date | null }

const placementOf = ({ number, toDay, productId, wanted, free }: Row): Placement => {
  if (toDay) return { short: { productId, wanted, free, toDay: dayFromColumn(toDay) } }
  return number === null ? {} : { number }
}

const eventOf = ({ buyer, draft, state }: Placing) => ({
  type: state === 'placed' ? 'order.placed' : 'order.awaitingApproval',
  subject: { type: 'order', id: draft.id },
  by: authorOf(buyer),
  data: { requestId: draft.requestId, total: String(draft.total) },
})

/** Places orders, all of each or nothing of it, in one statement. */
async function placeOrders(placings: readonly Placing[]): Promise<Placement[]> {
  const rows = await transactInOne<Row>(Prisma.sql`
    WITH ${unfold(placings)}, ${holdAll()}, ${moveAll()}, ${writeAll()},
    ${eventSteps(placings.map(eventOf), Prisma.sql`news`)}
    SELECT asked.id, number, short.product_id AS "productId", short.quantity AS wanted,
      short.free::integer AS free, short.to_day AS "toDay",
      (SELECT count FROM job)::integer AS told
    FROM asked LEFT JOIN numbered USING (id) LEFT JOIN short ON short.order_id = asked.id`)
  const byId = new Map(rows.map((row) => [row.id, placementOf(row)]))
  return placings.map(({ draft }) => byId.get(draft.id) ?? {})
}

/**
 * Orders that come while others are being placed go together: all number themselves from one series and
 * many want the same product, so each would wait for the one before and for its way to the disk.
 */
export const placeOrder = together(50, placeOrders)
