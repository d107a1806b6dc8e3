import type { OrderHead, PartView, ShipmentView } from '#app/domain/ordering/order-view.ts'
import type { RefusalReason } from '#app/domain/ordering/refusal-reasons.ts'
import { payableOf } from '#app/domain/ordering/tax.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

const inOrder = { orderBy: { position: 'asc' } } as const

export const wholePart = {
  lines: inOrder,
  closures: { orderBy: { proposedAt: 'desc' }, take: 1 },
  shipments: {
    orderBy: { shippedAt: 'asc' },
    include: {
      lines: { include: { orderLine: true } },
      receipt: {
        include: {
          lines: true,
          invoice: { include: { payments: { orderBy: { recordedAt: 'asc' } } } },
        },
      },
    },
  },
} as const satisfies Prisma.OrderPartInclude

type PartRow = Prisma.OrderPartGetPayload<{ include: typeof wholePart }>
type ShipmentRow = PartRow['shipments'][number]
type ReceiptRow = NonNullable<ShipmentRow['receipt']>
type InvoiceRow = NonNullable<ReceiptRow['invoice']>

const viewInvoice = ({ payments, dueOn, ...invoice }: InvoiceRow) => ({
  ...invoice,
  dueOn: dayOrNull(dueOn),
  payable: payableOf(invoice),
  payments: payments.map((payment) => ({ ...payment, paidOn: dayOrNull(payment.paidOn) })),
})

const viewShipmentLine = ({ orderLine, ...line }: ShipmentRow['lines'][number]) => ({
  ...line,
  productName: orderLine.productName,
  unit: orderLine.unit,
  position: orderLine.position,
})

export function viewShipment(row: ShipmentRow): ShipmentView {
  const { receipt, lines } = row
  const sent = lines.map(viewShipmentLine).sort((a, b) => a.position - b.position)
  const counted = sent.flatMap((line) => {
    const row = receipt?.lines.find(({ shipmentLineId }) => shipmentLineId === line.id)
    if (!row) return []
    const { accepted, refused, note } = row
    const missing = line.quantity - accepted - refused
    return [
      { ...line, accepted, refused, missing, note, reason: row.reason as RefusalReason | null },
    ]
  })
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    carrier: row.carrier,
    trackingNumber: row.trackingNumber,
    shippedAt: row.shippedAt,
    lines: sent,
    receipt: receipt && {
      ...receipt,
      lines: counted,
      invoice: receipt.invoice && viewInvoice(receipt.invoice),
    },
  }
}

/** Named one by one: a row may carry more of the order than its reader may see. */
export const viewPart = (row: PartRow, names: ReadonlyMap<string, string>): PartView => ({
  id: row.id,
  number: row.number,
  state: row.state,
  producerId: row.producerId,
  producerName: names.get(row.producerId) ?? '',
  total: row.total,
  declineReason: row.declineReason,
  closure: row.closures[0] ?? null,
  lines: row.lines,
  shipments: row.shipments.map(viewShipment),
})

type OrderRow = Prisma.OrderGetPayload<{
  include: { buyer: { include: { organisation: true } } }
}>

export const withBuyer = {
  buyer: { include: { organisation: true } },
} as const satisfies Prisma.OrderInclude

export const viewHead = (row: OrderRow): OrderHead => ({
  id: row.id,
  number: row.number,
  state: row.state,
  requestId: row.requestId,
  buyerName: row.buyer.organisation.name,
  paymentDays: row.paymentDays,
  deliverTo: row.deliverTo,
  deliverBy: dayOrNull(row.deliverBy),
  total: row.total,
  placedBy: row.placedBy,
  placedByName: row.placedByName,
  placedAt: row.placedAt,
})

/** The names of these organisations, by id. */
export async function namesOf(
  on: Queryable,
  organisationIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await on.organisation.findMany({
    where: { id: { in: [...new Set(organisationIds)] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
