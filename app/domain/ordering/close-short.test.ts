import { beforeEach, describe, expect, it } from 'vitest'
import { findOrderFor, findOrders } from '#app/domain/ordering/buyer-queries.server.ts'
import { cancelOrder } from '#app/domain/ordering/cancel-order.server.ts'
import { closeShort } from '#app/domain/ordering/close-short.server.ts'
import { confirmPart } from '#app/domain/ordering/confirm-part.server.ts'
import { agreedLines, deliveryOf } from '#app/domain/ordering/delivery.ts'
import { issueInvoice } from '#app/domain/ordering/issue-invoice.server.ts'
import { proposeClosing } from '#app/domain/ordering/propose-closing.server.ts'
import { receive } from '#app/domain/ordering/receive.server.ts'
import { resumePart } from '#app/domain/ordering/resume-part.server.ts'
import { ship } from '#app/domain/ordering/ship.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { monday, must, order, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
let batik: string
let placed: { orderId: string; partId: string }

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  batik = await shelve(cast.sari, { name: 'Batik tulis', capacityPerDay: 10 })
  placed = await order(cast.buyer, cast.sari, { productId: batik, quantity: 200 })
  must(await confirmPart(cast.sari, placed.partId, monday))
})

async function send(quantity: number) {
  const line = await database().orderLine.findFirstOrThrow({ where: { partId: placed.partId } })
  const lines = [{ id: line.id, quantity, batch: undefined }]
  const input = { shipmentId: newId(), carrier: undefined, trackingNumber: undefined, lines }
  return { shipmentId: input.shipmentId, sent: await ship(cast.sari, placed.partId, input, monday) }
}

async function take(shipmentId: string, accepted: number, missing = 0): Promise<string> {
  const { id } = await database().shipmentLine.findFirstOrThrow({ where: { shipmentId } })
  const count = { id, accepted, refused: 0, missing, reason: undefined, note: undefined }
  return must(await receive(cast.buyer, shipmentId, { note: undefined, lines: [count] }, monday))
    .receiptId
}

const deliver = async (quantity: number) => take((await send(quantity)).shipmentId, quantity)

const propose = (reason = 'Kain mori habis') =>
  proposeClosing(cast.sari, placed.partId, reason, monday)
const agree = () => closeShort(cast.buyer, placed.partId, { agrees: true }, monday)
const close = () => closeShort(cast.buyer, placed.partId, { reason: 'Musim lewat' }, monday)
const stateOfPart = async () =>
  (await database().orderPart.findUniqueOrThrow({ where: { id: placed.partId } })).state

describe('a part that will not come in full', () => {
  it('is closed when the maker proposes it and the buyer agrees; its days are free again', async () => {
    const receiptId = await deliver(120)
    must(await propose())
    expect((await send(10)).sent).toMatchObject({ refusal: { reason: 'notConfirmed' } })
    must(await agree())
    expect(await stateOfPart()).toBe('closedShort')
    const held = await database().capacityReservation.findFirstOrThrow()
    expect([held.quantity, held.releasedAt]).toEqual([80, monday])
    // 250 of 10 a day would not fit beside the 80 that were still promised.
    const again = await order(cast.hotelBuyer, cast.sari, { productId: batik, quantity: 250 })
    expect(again.partId).not.toBe(placed.partId)

    const [summary] = (await findOrders(cast.buyer)).items
    expect(deliveryOf(summary?.lines ?? [])).toBe('delivered')
    const [part] = (await findOrderFor(cast.buyer, placed.orderId))?.parts ?? []
    expect(deliveryOf(part ? agreedLines(part) : [])).toBe('delivered')
    expect(part?.closure).toMatchObject({
      reason: 'Kain mori habis',
      proposerName: 'Sari Wulandari',
      deciderName: 'Rani Anggraini',
      agreed: true,
    })
    const terms = { taxInvoiceNumber: undefined, sellerBelowThreshold: false }
    must(await issueInvoice(cast.sari, receiptId, terms, monday))
    expect(await database().invoice.findFirst()).toMatchObject({ goods: 120n * 11_500n })
  })

  it('goes on when the buyer insists or the maker takes the proposal back', async () => {
    await deliver(120)
    must(await propose())
    must(await resumePart(cast.buyer, placed.partId, monday))
    expect(await agree()).toEqual({ ok: false, refusal: { reason: 'notOpen' } })
    must(await propose('Pembatik sakit'))
    must(await resumePart(cast.sari, placed.partId, monday))
    expect(await stateOfPart()).toBe('confirmed')
    const answers = await database().partClosure.findMany({ orderBy: { id: 'asc' } })
    expect(answers.map(({ agreed, deciderName }) => [agreed, deciderName])).toEqual([
      [false, 'Rani Anggraini'],
      [false, 'Sari Wulandari'],
    ])
    await deliver(80)
    expect(await stateOfPart()).toBe('fulfilled')
  })

  it('is closed by the buyer alone, with a reason, also over an open proposal', async () => {
    await deliver(120)
    must(await close())
    expect(await database().partClosure.findFirst()).toMatchObject({
      reason: 'Musim lewat',
      agreed: true,
    })
    expect(await close()).toEqual({ ok: false, refusal: { reason: 'notOpen' } })
  })

  it('must have a receipt, nothing on its way and something left', async () => {
    expect(await propose()).toMatchObject({ refusal: { reason: 'nothingReceived' } })
    const { shipmentId } = await send(150)
    expect(await close()).toMatchObject({ refusal: { reason: 'underway' } })
    await take(shipmentId, 150)
    await deliver(50)
    expect(await close()).toMatchObject({ refusal: { reason: 'nothingLeft' } })
  })

  it('is nobody else’s to close, and cannot be cancelled meanwhile', async () => {
    await deliver(120)
    const reason = 'Iseng'
    const foreign = [
      await proposeClosing(cast.otherMaker, placed.partId, reason, monday),
      await closeShort(cast.hotelBuyer, placed.partId, { reason }, monday),
      await resumePart(cast.hotelBuyer, placed.partId, monday),
    ]
    for (const answer of foreign) expect(answer).toMatchObject({ refusal: { reason: 'notFound' } })
    must(await propose())
    const cancelled = await cancelOrder(cast.buyer, placed.orderId, monday)
    expect(cancelled).toMatchObject({ refusal: { reason: 'tooLate' } })
  })

  it('is decided once, by whoever is first', async () => {
    await deliver(120)
    must(await propose())
    const answers = await Promise.all([
      agree(),
      resumePart(cast.buyer, placed.partId, monday),
      resumePart(cast.sari, placed.partId, monday),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await database().partClosure.count({ where: { agreed: null } })).toBe(0)
  })
})
