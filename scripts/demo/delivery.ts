import { completePapers } from '#app/domain/ordering/complete-papers.server.ts'
import { confirmPart } from '#app/domain/ordering/confirm-part.server.ts'
import { confirmPayment } from '#app/domain/ordering/confirm-payment.server.ts'
import { countPayment } from '#app/domain/ordering/count-payment.server.ts'
import { issueInvoice } from '#app/domain/ordering/issue-invoice.server.ts'
import { proposeClosing } from '#app/domain/ordering/propose-closing.server.ts'
import { receive } from '#app/domain/ordering/receive.server.ts'
import { recordPayment } from '#app/domain/ordering/record-payment.server.ts'
import {
  InvoiceSchema,
  PaymentSchema,
  ReceiptSchema,
  ShipmentSchema,
} from '#app/domain/ordering/schemas.ts'
import { ship } from '#app/domain/ordering/ship.server.ts'
import { payableOf } from '#app/domain/ordering/tax.ts'
import { newId } from '#app/kernel/ids.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import type { Cast } from './cast.ts'
import { must } from './must.ts'
import type { Delivery, Thread } from './order-plan.ts'
import { paper } from './paper.ts'
import type { Timeline } from './timeline.ts'

type Trade = { timeline: Timeline; cast: Cast; thread: Thread; requestId: string }

/** One maker's part on its way: what earlier steps made is looked up when a step is played. */
class Part {
  private receiptId = ''
  private invoiceId = ''
  private paymentId = ''

  constructor(
    private readonly trade: Trade,
    private readonly delivery: Delivery,
  ) {}

  private get maker() {
    return this.trade.cast.as(this.delivery.maker, 'producer')
  }

  private get buyer() {
    return this.trade.cast.as(this.trade.thread.buyer, 'buyer')
  }

  private read() {
    const { requestId } = this.trade
    return database().orderPart.findFirstOrThrow({
      where: { order: { requestId }, producerId: this.maker.organisationId },
      include: { lines: true, shipments: { include: { lines: true } } },
    })
  }

  async confirm(now: Date): Promise<void> {
    must(await confirmPart(this.maker, (await this.read()).id, now))
  }

  async ship({ carrier, share = 1 }: NonNullable<Delivery['shipped']>, now: Date): Promise<void> {
    const { id, lines } = await this.read()
    const sent = lines.map((line) => ({
      id: line.id,
      quantity: `${Math.floor(line.quantity * share)}`,
      batch: `P${dayOf(now).slice(2).replaceAll('-', '')}`,
    }))
    const form = ShipmentSchema.parse({ shipmentId: newId(), carrier, lines: sent })
    must(await ship(this.maker, id, form, now))
  }

  async receive(refused: number, note: string | undefined, now: Date): Promise<void> {
    const [shipment] = (await this.read()).shipments
    const lines = (shipment?.lines ?? []).map(({ id, quantity }, index) => {
      const short = index === 0 ? refused : 0
      const difference = short ? { refused: `${short}`, reason: 'damaged', note } : {}
      return { id, accepted: `${quantity - short}`, ...difference }
    })
    const form = ReceiptSchema.parse({ lines })
    this.receiptId = must(await receive(this.buyer, shipment?.id ?? '', form, now)).receiptId
  }

  async proposeClosing(reason: string, now: Date): Promise<void> {
    must(await proposeClosing(this.maker, (await this.read()).id, reason, now))
  }

  async bill(taxInvoiceNumber: string | undefined, now: Date): Promise<void> {
    const form = InvoiceSchema.parse({ taxInvoiceNumber, sellerBelowThreshold: 'on' })
    this.invoiceId = must(await issueInvoice(this.maker, this.receiptId, form, now)).invoiceId
  }

  async complete(now: Date): Promise<void> {
    must(await completePapers(this.buyer, this.invoiceId, now))
  }

  async pay(now: Date): Promise<void> {
    const { invoiceId: id, buyer } = this
    const invoice = await database().invoice.findUniqueOrThrow({ where: { id } })
    const amount = payableOf(invoice)
    const slip = [
      `Untuk ${this.maker.organisationName}`,
      `Faktur ${invoice.number}`,
      `Rp ${amount}`,
    ]
    const stored = await storeFileFromForm(paper('Bukti transfer', slip, 'bukti-transfer.pdf'), {
      purpose: 'paymentProof',
      ownerOrganisationId: buyer.organisationId,
      uploadedBy: buyer.userId,
    })
    this.paymentId = newId()
    const form = PaymentSchema.parse({
      paymentId: this.paymentId,
      amount: `${amount}`,
      paidOn: dayOf(now),
      reference: `TRF ${invoice.number}`,
    })
    must(await recordPayment(buyer, id, { ...form, proofFileId: must(stored).id }, now))
  }

  async count(by: string, now: Date): Promise<void> {
    must(await countPayment(this.trade.cast.as(by, 'producer'), this.paymentId, now))
  }

  async confirmPayment(by: string, now: Date): Promise<void> {
    must(await confirmPayment(this.trade.cast.as(by, 'producer'), this.paymentId, now))
  }
}

/** What a maker and its buyer do after the order, as far as it has come. */
export function planDelivery(trade: Trade, delivery: Delivery): void {
  const { timeline } = trade
  const { confirmed, shipped, invoiced, complete, paid, closing } = delivery
  const part = new Part(trade, delivery)
  timeline.ago(confirmed, '08:50', (now) => part.confirm(now))
  if (shipped) timeline.ago(shipped.at, '09:30', (now) => part.ship(shipped, now))
  if (shipped?.received) {
    const { at, refused = 0, note } = shipped.received
    timeline.ago(at, '14:00', (now) => part.receive(refused, note, now))
  }
  if (invoiced) timeline.ago(invoiced.at, '15:10', (now) => part.bill(invoiced.taxInvoice, now))
  if (complete) timeline.ago(complete, '16:20', (now) => part.complete(now))
  if (closing) {
    timeline.ago(closing.at, '09:20', (now) => part.proposeClosing(closing.reason, now))
  }
  if (!paid) return
  timeline.ago(paid.at, '10:15', (now) => part.pay(now))
  if (paid.counted) {
    const { at, by } = paid.counted
    timeline.ago(at, '11:30', (now) => part.count(by, now))
  }
  if (paid.confirmed) {
    const { at, by } = paid.confirmed
    timeline.ago(at, '13:00', (now) => part.confirmPayment(by, now))
  }
}
