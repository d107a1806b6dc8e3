import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { remainingToShip } from '#app/domain/ordering/delivery.ts'
import { holdRow } from '#app/domain/ordering/hold-row.server.ts'
import { adjustCapacity } from '#app/domain/ordering/keep-capacity.server.ts'
import type { ShipmentInput } from '#app/domain/ordering/schemas.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { nextNumber } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type ShipRefusal =
  | { reason: 'notFound' | 'notConfirmed' }
  | { reason: 'tooMany'; lineId: string; productName: string; left: number }

/**
 * Sends some or all of what is left of a part. The form brings the shipment's id, so a repeated
 * post finds the shipment instead of sending twice.
 */
export async function ship(
  producer: Producer,
  partId: string,
  input: ShipmentInput,
  now: Date,
): Promise<Result<{ number: string }, ShipRefusal>> {
  const sent = input.lines.filter((line) => line.quantity)
  return transactOrRefuse(async (tx, refuse: Refuse<ShipRefusal>) => {
    await holdRow(tx, 'orderPart', partId)
    const part = await tx.orderPart.findFirst({
      where: { id: partId, producerId: producer.organisationId },
      include: { lines: true },
    })
    if (!part) return refuse({ reason: 'notFound' })
    const earlier = await tx.shipment.findFirst({ where: { id: input.shipmentId, partId } })
    if (earlier) return { number: earlier.number }
    if (part.state !== 'confirmed') refuse({ reason: 'notConfirmed' })

    const byId = new Map(part.lines.map((line) => [line.id, line]))
    const lines = sent.map(({ id, quantity = 0, batch }) => {
      const line = byId.get(id)
      if (!line) return refuse({ reason: 'notFound' })
      const left = remainingToShip(line)
      if (quantity > left) {
        refuse({ reason: 'tooMany', lineId: id, productName: line.productName, left })
      }
      return { orderLineId: id, productId: line.productId, quantity, batch }
    })
    const number = await nextNumber(tx, 'SJ', Number(dayOf(now).slice(0, 4)))
    await tx.shipment.create({
      data: {
        id: input.shipmentId,
        number,
        partId,
        carrier: input.carrier,
        trackingNumber: input.trackingNumber,
        shippedBy: producer.userId,
        shippedAt: now,
      },
    })
    await tx.shipmentLine.createMany({
      data: lines.map(({ productId: _, ...line }) => ({
        id: newId(),
        shipmentId: input.shipmentId,
        ...line,
      })),
    })
    for (const { orderLineId, quantity } of lines) {
      await tx.orderLine.update({
        where: { id: orderLineId },
        data: { shipped: { increment: quantity } },
      })
    }
    const pieces = lines.map(({ productId, quantity }) => ({ productId, change: -quantity }))
    await adjustCapacity(tx, partId, pieces)
    await recordEvent(tx, {
      type: 'shipment.sent',
      subject: { type: 'shipment', id: input.shipmentId },
      by: authorOf(producer),
      data: { number, partId },
    })
    return { number }
  })
}
