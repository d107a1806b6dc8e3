import { z } from 'zod'
import { invoiceActs } from '#app/domain/ordering/invoice-acts.ts'
import { type OrderState as OrderStates, orderActs } from '#app/domain/ordering/order-acts.ts'
import { partActs } from '#app/domain/ordering/part-acts.ts'
import { paymentActs } from '#app/domain/ordering/payment-acts.ts'
import { refusalReasons } from '#app/domain/ordering/refusal-reasons.ts'
import { shipmentActs } from '#app/domain/ordering/shipment-acts.ts'
import { Count, Day, Id, Instant, PageQuery, pageOf, Rupiah } from '#app/http/api/scalars.ts'
import { statesOf } from '#app/kernel/acts.ts'

const OrderState = z.enum(statesOf(orderActs) as OrderStates[]).meta({ id: 'OrderState' })
const PartState = z.enum(statesOf(partActs)).meta({ id: 'PartState' })

const OrderLine = z
  .object({
    id: Id,
    productId: Id,
    productName: z.string(),
    unit: z.string(),
    price: Rupiah,
    quantity: Count,
    shipped: Count,
    accepted: Count,
    refused: Count,
  })
  .meta({ id: 'OrderLine' })

const Payment = z
  .object({
    id: Id,
    method: z.string(),
    state: z.enum(statesOf(paymentActs)),
    amount: Rupiah,
    paidOn: Day.nullable(),
    reference: z.string().nullable(),
    recordedAt: Instant,
    refusedReason: z.string().nullable(),
  })
  .meta({ id: 'Payment' })

const Invoice = z
  .object({
    id: Id,
    number: z.string(),
    state: z.enum(statesOf(invoiceActs)),
    goods: Rupiah,
    taxMethod: z.string(),
    taxBase: Rupiah,
    tax: Rupiah,
    taxCode: z.string().nullable(),
    taxInvoiceNumber: z.string().nullable(),
    withholding: Rupiah,
    total: Rupiah,
    payable: Rupiah,
    paymentDays: Count,
    issuedAt: Instant,
    completeAt: Instant.nullable(),
    dueOn: Day.nullable(),
    payments: z.array(Payment),
  })
  .meta({ id: 'Invoice' })

const shipmentLine = {
  id: Id,
  orderLineId: Id,
  productName: z.string(),
  unit: z.string(),
  quantity: Count,
  batch: z.string().nullable(),
}

const Receipt = z
  .object({
    id: Id,
    number: z.string(),
    receiverName: z.string(),
    receivedAt: Instant,
    note: z.string().nullable(),
    lines: z.array(
      z.object({
        ...shipmentLine,
        accepted: Count,
        refused: Count,
        missing: Count,
        reason: z.enum(refusalReasons).nullable(),
        note: z.string().nullable(),
      }),
    ),
    invoice: Invoice.nullable(),
  })
  .meta({ id: 'Receipt' })

export const Shipment = z
  .object({
    id: Id,
    number: z.string(),
    state: z.enum(statesOf(shipmentActs)),
    carrier: z.string().nullable(),
    trackingNumber: z.string().nullable(),
    shippedAt: Instant,
    lines: z.array(z.object(shipmentLine)),
    receipt: Receipt.nullable(),
  })
  .meta({ id: 'Shipment' })

const Closure = z
  .object({
    reason: z.string(),
    proposerName: z.string(),
    proposedAt: Instant,
    agreed: z.boolean().nullable(),
    deciderName: z.string().nullable(),
    decidedAt: Instant.nullable(),
  })
  .meta({ id: 'Closure' })

/** One maker's share of an order. */
export const OrderPart = z
  .object({
    id: Id,
    number: z.string(),
    state: PartState,
    producerId: Id,
    producerName: z.string(),
    total: Rupiah,
    declineReason: z.string().nullable(),
    closure: Closure.nullable(),
    lines: z.array(OrderLine),
    shipments: z.array(Shipment),
  })
  .meta({ id: 'OrderPart' })

const head = {
  id: Id,
  number: z.string(),
  state: OrderState,
  requestId: Id,
  paymentDays: Count,
  deliverTo: z.string().nullable(),
  deliverBy: Day.nullable(),
  total: Rupiah,
  placedByName: z.string(),
  placedAt: Instant,
}

export const Order = z
  .object({
    ...head,
    approval: z
      .object({
        approved: z.boolean(),
        reason: z.string().nullable(),
        deciderName: z.string(),
        at: Instant,
      })
      .nullable(),
    parts: z.array(OrderPart),
  })
  .meta({ id: 'Order' })

const OrderSummary = z
  .object({ ...head, makers: z.array(z.string()), partStates: z.array(PartState) })
  .meta({ id: 'OrderSummary' })

export const OrderPage = pageOf('OrderPage', OrderSummary)

export const OrderQuery = PageQuery.extend({ state: OrderState.optional() })
