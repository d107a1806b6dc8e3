import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findInvoiceFor, findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { recordPayment } from '#app/domain/ordering/record-payment.server.ts'
import { PaymentSchema } from '#app/domain/ordering/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import type { Given } from '#app/http/api/given.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { invalidBody } from '#app/http/api/read-asked.server.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { filePurposes } from '#app/platform/uploads/purposes.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import { recordSentence } from '#app/ui/ordering/refusal-sentences.ts'

const door = doors.recordPayment

/** The proof is looked at as one that comes with the page's form. @returns the stored file's id */
async function keepProof(buyer: Buyer, { body, locale }: Given<typeof door>): Promise<string> {
  const { fileName, type, content } = body.proof
  const file = new File([Buffer.from(content, 'base64')], fileName, { type })
  const stored = await storeFileFromForm(file, {
    purpose: 'paymentProof',
    ownerOrganisationId: buyer.organisationId,
    uploadedBy: buyer.userId,
  })
  if (stored.ok) return stored.value.id
  const { refusals } = messagesFor(locale).uploads
  const detail = refusals[stored.refusal](filePurposes.paymentProof)
  throw invalidBody([{ pointer: '#/proof/content', detail }], locale)
}

const pointers: Record<string, string> = {
  inTheFuture: '#/paidOn',
  moreThanOutstanding: '#/amount',
  proofMissing: '#/proof',
}

const record = answersAt(door, async (given) => {
  const { buyer, params, body, locale, actId: paymentId, now } = given
  const { id, orderId, payments } = found(await findInvoiceFor(buyer, params.invoiceId))
  if (!payments.some((payment) => payment.id === paymentId)) {
    const { proof: _, ...payment } = body
    const input = throughForm(PaymentSchema, { ...payment, paymentId }, locale)
    const proofFileId = await keepProof(buyer, given)
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
