import type { Buyer } from '#app/domain/accounts/actor.ts'
import { type PaymentInput, PaymentSchema } from '#app/domain/ordering/schemas.ts'
import { formObject, type Parsed, parseFormData } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { filePurposes } from '#app/platform/uploads/purposes.ts'
import { filesOf, storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'

type Proven = PaymentInput & { proofFileId: string }

/** Keeps a proof that came with a plain form. @returns its id, or the sentence that says why not */
async function takeProof(request: Request, buyer: Buyer, form: FormData) {
  const [file] = filesOf(form, 'file')
  const kept = form.getAll('fileId').at(-1)
  const { uploads, ordering } = messagesFor(localeOf(request))
  if (file) {
    const stored = await storeFileFromForm(file, {
      purpose: 'paymentProof',
      ownerOrganisationId: buyer.organisationId,
      uploadedBy: buyer.userId,
    })
    if (stored.ok) return { fileId: stored.value.id }
    return { problem: uploads.refusals[stored.refusal](filePurposes.paymentProof) }
  }
  if (typeof kept === 'string' && isId(kept)) return { fileId: kept }
  return { problem: ordering.payments.refusals.proofMissing }
}

/**
 * A payment as its form brings it. The proof is kept even when another field is wrong, and comes
 * back with what was typed.
 */
export async function parsePayment(request: Request, buyer: Buyer): Promise<Parsed<Proven>> {
  const form = await request.formData()
  const { fileId, problem } = await takeProof(request, buyer, form)
  if (fileId) form.set('fileId', fileId)
  const parsed = parseFormData(form, PaymentSchema, request)
  const errors = { ...(parsed.ok ? {} : parsed.errors), ...(problem ? { file: problem } : {}) }
  if (!parsed.ok || !fileId) return { ok: false, errors, typed: formObject(form).typed }
  return { ok: true, value: { ...parsed.value, proofFileId: fileId }, form }
}
