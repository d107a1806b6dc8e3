import { z } from 'zod'
import {
  listOf,
  optionalDay,
  optionalRupiah,
  optionalText,
  optionalWhole,
  requiredDay,
  requiredRupiah,
  requiredText,
  requiredWhole,
  ticked,
} from '#app/kernel/form-fields.ts'
import { checkNpwp } from '#app/kernel/identifiers/npwp.ts'
import { isId } from '#app/kernel/ids.ts'
import { percentField, shareField } from './fraction-fields.ts'
import { mostRequestLines } from './most-request-lines.ts'
import { paymentTerms } from './payment-clock.ts'
import { refusalReasons } from './refusal-reasons.ts'

const id = z.string().refine(isId, { message: 'ordering.unknownLine' })
const mostPieces = 1_000_000_000
/** What one line may come to: with hundreds of them an order still fits the database's numbers. */
const mostRupiah = 1_000_000_000_000_000n

/** What the catalogue sends: each product with the quantity typed beside it, if any. */
export const DraftLinesSchema = z.object({
  productId: listOf(id)
    .refine((ids) => ids.length > 0, { message: 'ordering.noProducts' })
    .refine((ids) => ids.length <= mostRequestLines, { message: 'ordering.tooManyProducts' }),
  quantity: listOf(optionalWhole(1, mostPieces)),
})

/** A request while it is being written: loose, so that it can be saved at any point. */
export const RequestSchema = z.object({
  title: requiredText(120),
  note: optionalText(1000),
  deliverTo: optionalText(300),
  deliverBy: optionalDay(),
  answerBy: optionalDay(),
  lines: listOf(
    z.object({
      id,
      quantity: optionalWhole(0, mostPieces),
      targetPrice: optionalRupiah(),
      note: optionalText(300),
    }),
  ),
})

export const QuoteChoiceSchema = z.object({ quoteId: listOf(id) })

/** A line without a quantity is not offered. */
const AnswerLineSchema = z
  .object({
    id,
    quantity: optionalWhole(0, mostPieces),
    price: optionalRupiah(),
  })
  .refine((line) => !line.quantity || (line.price !== undefined && line.price > 0n), {
    path: ['price'],
    message: 'ordering.priceMissing',
  })
  .refine((line) => BigInt(line.quantity ?? 0) * (line.price ?? 0n) <= mostRupiah, {
    path: ['price'],
    message: 'ordering.priceTooHigh',
  })

export const AnswerSchema = z.object({
  leadTimeDays: requiredWhole(0, 365),
  validUntil: requiredDay(),
  note: optionalText(1000),
  lines: listOf(AnswerLineSchema).refine((lines) => lines.some((line) => line.quantity), {
    message: 'ordering.nothingOffered',
  }),
})

export const ReasonSchema = z.object({ reason: requiredText(500) })

export const ApprovalSchema = z
  .object({
    decision: z.enum(['approve', 'refuse'], { error: 'validation.choose' }),
    reason: optionalText(500),
  })
  .refine(({ decision, reason }) => decision === 'approve' || reason !== undefined, {
    path: ['reason'],
    message: 'ordering.reasonMissing',
  })

export const ShipmentSchema = z.object({
  shipmentId: id,
  carrier: optionalText(120),
  trackingNumber: optionalText(120),
  lines: listOf(
    z.object({ id, quantity: optionalWhole(0, mostPieces), batch: optionalText(60) }),
  ).refine((lines) => lines.some((line) => line.quantity), { message: 'ordering.nothingSent' }),
})

const ReceiptLineSchema = z
  .object({
    id,
    accepted: requiredWhole(0, mostPieces),
    refused: optionalWhole(0, mostPieces),
    missing: optionalWhole(0, mostPieces),
    reason: z.preprocess((value) => value || undefined, z.enum(refusalReasons).optional()),
    note: optionalText(300),
  })
  .refine((line) => !line.refused || line.reason !== undefined, {
    path: ['reason'],
    message: 'ordering.differenceWithoutReason',
  })

export const ReceiptSchema = z.object({
  note: optionalText(1000),
  lines: listOf(ReceiptLineSchema),
})

/** The tax office's own number, with or without its dots. */
const taxInvoiceNumber = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/[.\s-]/g, '') || undefined : undefined),
  z
    .string()
    .regex(/^\d{17}$/, { message: 'ordering.taxInvoiceNumber' })
    .optional(),
)

export const InvoiceSchema = z.object({ taxInvoiceNumber, sellerBelowThreshold: ticked() })

export const PaymentSchema = z.object({
  paymentId: id,
  amount: requiredRupiah().refine((amount) => amount > 0n, { message: 'ordering.amountZero' }),
  paidOn: requiredDay(),
  reference: optionalText(120),
})

const taxpayerNumber = optionalText(40).refine((text) => text === undefined || checkNpwp(text).ok, {
  message: 'ordering.taxpayerNumber',
})

export const CompanySchema = z.object({
  address: requiredText(300),
  npwp: taxpayerNumber,
  governmental: ticked(),
  withholds: ticked(),
  approvalLimit: optionalRupiah(),
  paymentDays: requiredWhole().refine((days) => paymentTerms.some((term) => term === days), {
    message: 'validation.choose',
  }),
})

const taxCode = requiredText(2).refine((text) => /^\d{2}$/.test(text), {
  message: 'ordering.taxCode',
})

const dated = { validFrom: requiredDay(), source: requiredText(200) }

export const VatSchema = z.object({
  rate: percentField(),
  base: shareField(),
  code: taxCode,
  governmentCode: taxCode,
  ...dated,
})

export const WithholdingSchema = z.object({ rate: percentField(), ...dated })

export type VatInput = z.output<typeof VatSchema>
export type WithholdingInput = z.output<typeof WithholdingSchema>
export type RequestInput = z.output<typeof RequestSchema>
export type AnswerInput = z.output<typeof AnswerSchema>
export type ShipmentInput = z.output<typeof ShipmentSchema>
export type ReceiptInput = z.output<typeof ReceiptSchema>
export type InvoiceInput = z.output<typeof InvoiceSchema>
export type PaymentInput = z.output<typeof PaymentSchema>
export type CompanyInput = z.output<typeof CompanySchema>
