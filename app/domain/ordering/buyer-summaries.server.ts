import { agreedLines } from '#app/domain/ordering/delivery.ts'
import type { OrderSummary } from '#app/domain/ordering/order-view.ts'
import type { RequestSummary } from '#app/domain/ordering/request-view.ts'
import { namesOf, viewHead, withBuyer } from '#app/domain/ordering/view-parts.server.ts'
import { viewDetails } from '#app/domain/ordering/view-requests.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

export const requestInList = {
  lines: { select: { producerId: true } },
  quotes: { select: { state: true } },
} satisfies Prisma.QuoteRequestInclude

type RequestRow = Prisma.QuoteRequestGetPayload<{ include: typeof requestInList }>

export const summariseRequest = ({ lines, quotes, ...row }: RequestRow): RequestSummary => ({
  ...viewDetails(row),
  makers: new Set(lines.map(({ producerId }) => producerId)).size,
  products: lines.length,
  offered: quotes.filter(({ state }) => state === 'offered').length,
  asked: quotes.filter(({ state }) => state === 'asked').length,
})

export const orderInList = {
  ...withBuyer,
  parts: { include: { lines: true } },
} satisfies Prisma.OrderInclude

type OrderRow = Prisma.OrderGetPayload<{ include: typeof orderInList }>

export async function summariseOrders(rows: readonly OrderRow[]): Promise<OrderSummary[]> {
  const names = await namesOf(
    database(),
    rows.flatMap(({ parts }) => parts.map(({ producerId }) => producerId)),
  )
  return rows.map(({ parts, ...row }) => ({
    ...viewHead(row),
    makers: parts.map(({ producerId }) => names.get(producerId) ?? ''),
    partStates: parts.map(({ state }) => state),
    lines: parts.flatMap(agreedLines),
  }))
}
