import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/accounts/actor.ts'
import { findInbox } from '#app/domain/accounts/inbox.server.ts'
import { addMember } from '#app/domain/accounts/organisations.server.ts'
import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { approveOrder } from '#app/domain/ordering/approve-order.server.ts'
import { closeShort } from '#app/domain/ordering/close-short.server.ts'
import { completePapers } from '#app/domain/ordering/complete-papers.server.ts'
import { confirmPart } from '#app/domain/ordering/confirm-part.server.ts'
import { confirmPayment } from '#app/domain/ordering/confirm-payment.server.ts'
import { countPayment } from '#app/domain/ordering/count-payment.server.ts'
import { issueInvoice } from '#app/domain/ordering/issue-invoice.server.ts'
import { proposeClosing } from '#app/domain/ordering/propose-closing.server.ts'
import { receive } from '#app/domain/ordering/receive.server.ts'
import { recordPayment } from '#app/domain/ordering/record-payment.server.ts'
import { refusePayment } from '#app/domain/ordering/refuse-payment.server.ts'
import { resumePart } from '#app/domain/ordering/resume-part.server.ts'
import { ship } from '#app/domain/ordering/ship.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { noticeWords } from '#app/messages/notice-words.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { orderingReactions } from '#app/reactions/ordering.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { ask, dayAfter, monday, must, offer, order, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
let batik: string
let told = 0n

beforeEach(async () => {
  await resetDatabase()
  told = 0n
  cast = await settle()
  batik = await shelve(cast.sari, { name: 'Batik tulis' })
})

/** Every event so far, delivered; each twice, as a queue may. */
async function deliver(): Promise<void> {
  const events = await database().event.findMany({
    where: { position: { gt: told } },
    orderBy: { position: 'asc' },
  })
  for (const { id, position } of events) {
    await deliverEvent(id, orderingReactions)
    await deliverEvent(id, orderingReactions)
    told = position
  }
}

async function waitsFor(actor: Actor): Promise<string[]> {
  await deliver()
  const { waiting } = await findInbox(actor.userId)
  for (const { kind, data } of waiting) {
    for (const locale of ['id', 'en'] as const) {
      const { title, text } = noticeWords(messagesFor(locale), kind, data)
      expect(title + text).not.toMatch(/undefined|NaN|ordering\./)
    }
  }
  return waiting.map(({ kind }) => kind.replace('ordering.', ''))
}

const invoiceTerms = { taxInvoiceNumber: undefined, sellerBelowThreshold: false }

describe('the inbox in an order', () => {
  it('always holds the next step of whoever is next, and of nobody else', async () => {
    const requestId = await ask(cast.buyer, [{ productId: batik, quantity: 100 }])
    expect(await waitsFor(cast.sari)).toEqual(['quoteAsked'])
    const quoteId = await offer(cast.sari, requestId)
    expect(await waitsFor(cast.sari)).toEqual([])
    expect(await waitsFor(cast.buyer)).toEqual(['quoteOffered'])

    const { orderId } = must(await acceptQuotes(cast.buyer, requestId, [quoteId], monday))
    expect(await waitsFor(cast.buyer)).toEqual([])
    expect(await waitsFor(cast.sari)).toEqual(['partPlaced'])
    const part = await database().orderPart.findFirstOrThrow({ where: { orderId } })
    must(await confirmPart(cast.sari, part.id, monday))
    expect(await waitsFor(cast.sari)).toEqual(['partToShip'])

    const line = await database().orderLine.findFirstOrThrow()
    const shipmentId = newId()
    const lines = [{ id: line.id, quantity: 100, batch: undefined }]
    const load = { shipmentId, carrier: undefined, trackingNumber: undefined, lines }
    must(await ship(cast.sari, part.id, load, monday))
    expect(await waitsFor(cast.sari)).toEqual([])
    expect(await waitsFor(cast.buyer)).toEqual(['shipmentSent'])

    const sent = await database().shipmentLine.findFirstOrThrow()
    const counted = { id: sent.id, accepted: 90, refused: undefined, missing: 10 }
    const receipt = { note: undefined, lines: [{ ...counted, reason: undefined, note: undefined }] }
    const { receiptId } = must(await receive(cast.buyer, shipmentId, receipt, monday))
    expect(await waitsFor(cast.buyer)).toEqual([])
    expect((await waitsFor(cast.sari)).sort()).toEqual(['partToShip', 'receiptRecorded'])

    const { invoiceId } = must(await issueInvoice(cast.sari, receiptId, invoiceTerms, monday))
    expect(await waitsFor(cast.sari)).toEqual(['partToShip'])
    expect(await waitsFor(cast.buyer)).toEqual(['invoiceIssued'])
    must(await completePapers(cast.buyer, invoiceId, monday))
    expect(await waitsFor(cast.buyer)).toEqual(['invoiceDue'])

    const pay = async () => {
      const proof = await database().storedFile.create({
        data: {
          id: newId(),
          purpose: 'paymentProof',
          ownerOrganisationId: cast.buyer.organisationId,
          name: 'bukti.jpg',
          type: 'image/jpeg',
          size: 1,
          sha256: '',
          variants: {},
        },
      })
      const input = {
        paymentId: newId(),
        amount: 1_035_000n,
        paidOn: dayAfter(0),
        reference: undefined,
        proofFileId: proof.id,
      }
      return must(await recordPayment(cast.buyer, invoiceId, input, monday)).paymentId
    }
    const first = await pay()
    expect(await waitsFor(cast.buyer)).toEqual([])
    expect(await waitsFor(cast.sari)).toEqual(['partToShip', 'paymentProven'])
    must(await refusePayment(cast.sari, first, 'Belum masuk'))
    expect(await waitsFor(cast.buyer)).toEqual(['paymentRefused'])
    const second = await pay()
    must(await countPayment(cast.sari, second, monday))
    expect(await waitsFor(cast.sari)).toEqual(['partToShip'])
    expect(await waitsFor(cast.sariPartner)).toEqual(['partToShip', 'paymentCounted'])
    must(await confirmPayment(cast.sariPartner, second, monday))
    expect(await waitsFor(cast.sariPartner)).toEqual(['partToShip'])
    expect(await waitsFor(cast.buyer)).toEqual([])
  })

  it('asks the buyer about a proposal to close, and nobody once it is decided', async () => {
    const { partId } = await order(cast.buyer, cast.sari, { productId: batik, quantity: 100 })
    must(await confirmPart(cast.sari, partId, monday))
    const line = await database().orderLine.findFirstOrThrow()
    const shipmentId = newId()
    const load = { shipmentId, carrier: undefined, trackingNumber: undefined }
    const lines = [{ id: line.id, quantity: 60, batch: undefined }]
    must(await ship(cast.sari, partId, { ...load, lines }, monday))
    const sent = await database().shipmentLine.findFirstOrThrow()
    const counted = { id: sent.id, accepted: 60, refused: undefined, missing: undefined }
    const receipt = { note: undefined, lines: [{ ...counted, reason: undefined, note: undefined }] }
    must(await receive(cast.buyer, shipmentId, receipt, monday))
    must(await proposeClosing(cast.sari, partId, 'Bahan habis', monday))
    expect(await waitsFor(cast.buyer)).toEqual(['closingProposed'])
    expect(await waitsFor(cast.sari)).toEqual(['receiptRecorded'])
    must(await resumePart(cast.buyer, partId, monday))
    expect(await waitsFor(cast.buyer)).toEqual([])
    expect((await waitsFor(cast.sari)).sort()).toEqual(['partToShip', 'receiptRecorded'])
    must(await closeShort(cast.buyer, partId, { reason: 'Musim lewat' }, monday))
    expect(await waitsFor(cast.sari)).toEqual(['receiptRecorded'])
  })

  it('asks another approver, not the one who placed the order', async () => {
    const { orderId } = await order(cast.buyer, cast.sari, { productId: batik, quantity: 2000 })
    expect(await waitsFor(cast.buyerApprover)).toEqual(['orderNeedsApproval'])
    expect(await waitsFor(cast.buyer)).toEqual([])
    expect(await waitsFor(cast.sari)).toEqual([])
    must(await approveOrder(cast.buyerApprover, orderId, monday))
    expect(await waitsFor(cast.buyerApprover)).toEqual([])
    expect(await waitsFor(cast.sari)).toEqual(['partPlaced'])
  })

  it('tells somebody who works in two firms of an order about both parts', async () => {
    const { sari, otherMaker } = cast
    const basket = await shelve(otherMaker, { name: 'Keranjang bambu' })
    await transact((tx) =>
      addMember(tx, {
        userId: sari.userId,
        organisationId: otherMaker.organisationId,
        role: 'producer',
      }),
    )
    const requestId = await ask(cast.buyer, [
      { productId: batik, quantity: 10 },
      { productId: basket, quantity: 10 },
    ])
    expect(await waitsFor(sari)).toEqual(['quoteAsked', 'quoteAsked'])
    const quotes = [await offer(sari, requestId), await offer(otherMaker, requestId)]
    must(await acceptQuotes(cast.buyer, requestId, quotes, monday))
    expect(await waitsFor(sari)).toEqual(['partPlaced', 'partPlaced'])
    expect(await waitsFor(otherMaker)).toEqual(['partPlaced'])
  })
})
