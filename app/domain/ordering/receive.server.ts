import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { deliveryOf } from '#app/domain/ordering/delivery.ts'
import { holdRow } from '#app/domain/ordering/hold-row.server.ts'
import { adjustCapacity } from '#app/domain/ordering/keep-capacity.server.ts'
import { partActs } from '#app/domain/ordering/part-acts.ts'
import type { ReceiptInput } from '#app/domain/ordering/schemas.ts'
import { shipmentActs } from '#app/domain/ordering/shipment-acts.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { nextNumber, type Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type ReceiveRefusal =
  | { reason: 'notFound' | 'linesMissing' }
  | { reason: 'doesNotAddUp'; lineId: string; sent: number; counted: number }

type Counted = {
  shipmentLineId: string
  orderLineId: string
  productId: string
  accepted: number
  notAccepted: number
  refused: number
  reason: string | undefined
  note: string | undefined
}

async function book(tx: Transaction, partId: string, counted: readonly Counted[]): Promise<void> {
  for (const { orderLineId, accepted, notAccepted } of counted) {
    await tx.orderLine.update({
      where: { id: orderLineId },
      data: { accepted: { increment: accepted }, refused: { increment: notAccepted } },
    })
  }
  const owed = counted.map(({ productId, notAccepted }) => ({ productId, change: notAccepted }))
  await adjustCapacity(tx, partId, owed)
  const lines = await tx.orderLine.findMany({ where: { partId } })
  if (deliveryOf(lines) !== 'delivered') return
  const { fulfil } = partActs
  await tx.orderPart.updateMany({
    where: { id: partId, state: { in: [...fulfil.from] } },
    data: { state: fulfil.to },
  })
}

/**
 * The buyer counts a shipment: accepted, refused with a reason, or missing, together what was sent.
 * What was not accepted is owed again. Asked again, it answers with the receipt there is.
 */
export async function receive(
  buyer: Buyer,
  shipmentId: string,
  input: ReceiptInput,
  now: Date,
): Promise<Result<{ receiptId: string; number: string }, ReceiveRefusal>> {
  const { receive: act } = shipmentActs
  return transactOrRefuse(async (tx, refuse: Refuse<ReceiveRefusal>) => {
    const shipment = await tx.shipment.findFirst({
      where: { id: shipmentId, part: { order: { buyerId: buyer.organisationId } } },
      include: { lines: { include: { orderLine: true } } },
    })
    if (!shipment) return refuse({ reason: 'notFound' })
    await holdRow(tx, 'orderPart', shipment.partId)
    const moved = await tx.shipment.updateMany({
      where: { id: shipmentId, state: { in: [...act.from] } },
      data: { state: act.to },
    })
    if (moved.count === 0) {
      const { id, number } = await tx.receipt.findUniqueOrThrow({ where: { shipmentId } })
      return { receiptId: id, number }
    }
    const typed = new Map(input.lines.map((line) => [line.id, line]))
    const counted = shipment.lines.map(({ id, quantity, orderLine }): Counted => {
      const line = typed.get(id)
      if (!line) return refuse({ reason: 'linesMissing' })
      const { accepted, refused = 0, missing = 0, reason, note } = line
      const sum = accepted + refused + missing
      if (sum !== quantity) {
        refuse({ reason: 'doesNotAddUp', lineId: id, sent: quantity, counted: sum })
      }
      return {
        shipmentLineId: id,
        orderLineId: orderLine.id,
        productId: orderLine.productId,
        accepted,
        notAccepted: refused + missing,
        refused,
        reason: refused > 0 ? reason : undefined,
        note,
      }
    })
    const receiptId = newId()
    const number = await nextNumber(tx, 'LPB', Number(dayOf(now).slice(0, 4)))
    await tx.receipt.create({
      data: {
        id: receiptId,
        number,
        shipmentId,
        receivedBy: buyer.userId,
        receiverName: buyer.name,
        receivedAt: now,
        note: input.note,
      },
    })
    await tx.receiptLine.createMany({
      data: counted.map(({ shipmentLineId, accepted, refused, reason, note }) => ({
        id: newId(),
        receiptId,
        shipmentLineId,
        accepted,
        refused,
        reason,
        note,
      })),
    })
    await book(tx, shipment.partId, counted)
    await recordEvent(tx, {
      type: 'receipt.recorded',
      subject: { type: 'receipt', id: receiptId },
      by: authorOf(buyer),
      data: { number, shipmentId, partId: shipment.partId },
    })
    return { receiptId, number }
  })
}
