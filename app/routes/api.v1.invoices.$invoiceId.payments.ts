import { findInvoiceFor, findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { recordPayment } from '#app/domain/ordering/record-payment.server.ts'
import { PaymentSchema } from '#app/domain/ordering/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { keepSentFile } from '#app/http/api/keep-sent-file.server.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { recordSentence } from '#app/ui/ordering/refusal-sentences.ts'

const pointers: Record<string, string> = {
  inTheFuture: '#/paidOn',
  moreThanOutstanding: '#/amount',
  proofMissing: '#/proof',
}

const record = answersAt(doors.recordPayment, async (given) => {
  const { buyer, params, body, locale, actId: paymentId, now } = given
  const { id, orderId, payments } = found(await findInvoiceFor(buyer, params.invoiceId))
  if (!payments.some((payment) => payment.id === paymentId)) {
    const { proof: _, ...payment } = body
    const input = throughForm(PaymentSchema, { ...payment, paymentId }, locale)
    const proof = { file: body.proof, purpose: 'paymentProof', pointer: '#/proof' } as const
    const proofFileId = await keepSentFile(buyer, proof, locale)
    const recorded = await recordPayment(buyer, id, { ...input, proofFileId }, now)
    if (!recorded.ok) {
      const { refusal } = recorded
      if (refusal.reason === 'notFound') throw notFound()
      const detail = recordSentence(refusal, locale)
      const errors = [{ pointer: pointers[refusal.reason] ?? '#', detail }]
      throw refusedHere(locale, refusal.reason, detail, errors)
    }
  }
  return found(await findOrderFor(buyer, orderId))
})

const route = machineRoute(record)

export const loader = route.loader
export const action = route.action
