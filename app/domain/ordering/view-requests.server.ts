import {
  findOrderableProducts,
  type OrderableProduct,
} from '#app/domain/ordering/ordered-products.server.ts'
import type {
  QuoteView,
  RequestDetails,
  RequestLineView,
} from '#app/domain/ordering/request-view.ts'
import { namesOf } from '#app/domain/ordering/view-parts.server.ts'
import { type Sight, seesPrice } from '#app/domain/products/sight.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

type RequestRow = Prisma.QuoteRequestGetPayload<object>
type LineRow = Prisma.RequestLineGetPayload<object>
type QuoteRow = Prisma.QuoteGetPayload<{ include: { lines: true } }>

export const viewDetails = (row: RequestRow): RequestDetails => ({
  id: row.id,
  number: row.number,
  state: row.state,
  title: row.title,
  note: row.note,
  deliverTo: row.deliverTo,
  deliverBy: dayOrNull(row.deliverBy),
  answerBy: dayOrNull(row.answerBy),
  createdAt: row.createdAt,
  sentAt: row.sentAt,
})

const viewLine = (
  row: LineRow,
  products: ReadonlyMap<string, OrderableProduct>,
  names: ReadonlyMap<string, string>,
  sight: Sight,
): RequestLineView => {
  const product = products.get(row.productId)
  return {
    ...row,
    producerName: names.get(row.producerId) ?? '',
    listPrice: product && seesPrice(sight, product) ? product.price : null,
    pricesHidden: product?.pricesHidden ?? false,
    listed: product?.listed ?? false,
    held: product?.held ?? false,
    terms: product?.terms ?? { minimumOrder: null, orderMultiple: null },
  }
}

/** Named one by one: a row may carry more of the request than its reader may see. */
const viewQuote = (row: QuoteRow, names: ReadonlyMap<string, string>): QuoteView => ({
  id: row.id,
  number: row.number,
  producerId: row.producerId,
  producerName: names.get(row.producerId) ?? '',
  state: row.state,
  note: row.note,
  validUntil: dayOrNull(row.validUntil),
  leadTimeDays: row.leadTimeDays,
  declineReason: row.declineReason,
  answeredAt: row.answeredAt,
  lines: row.lines,
})

/** Lines and quotes with the names and terms that stand beside them. */
export async function viewLinesAndQuotes(
  on: Queryable,
  { lines, quotes }: { lines: readonly LineRow[]; quotes: readonly QuoteRow[] },
  sight: Sight,
): Promise<{ lines: RequestLineView[]; quotes: QuoteView[] }> {
  const [names, products] = await Promise.all([
    namesOf(
      on,
      [...lines, ...quotes].map(({ producerId }) => producerId),
    ),
    findOrderableProducts(
      on,
      lines.map(({ productId }) => productId),
    ),
  ])
  const seen = lines.map((line) => viewLine(line, products, names, sight))
  seen.sort((a, b) => a.producerName.localeCompare(b.producerName, 'id'))
  return { lines: seen, quotes: quotes.map((quote) => viewQuote(quote, names)) }
}
