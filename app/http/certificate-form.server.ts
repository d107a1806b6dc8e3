import type { Holder } from '#app/domain/certification/holder.ts'
import { type CertificateInput, CertificateSchema } from '#app/domain/certification/schemas.ts'
import { takeFile } from '#app/domain/certification/take-file.server.ts'
import { formObject, type Parsed, parseFormData } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { filePurposes } from '#app/platform/uploads/purposes.ts'
import { filesOf } from '#app/platform/uploads/store-file-from-form.server.ts'

/**
 * A certificate as its form brings it. The scan is kept even when another field is wrong, and
 * comes back with what was typed.
 */
export async function parseCertificate(
  request: Request,
  producer: Holder,
): Promise<Parsed<CertificateInput>> {
  const form = await request.formData()
  const [file] = filesOf(form, 'file')
  const kept = form.getAll('fileId').at(-1)
  if (kept !== undefined) form.set('fileId', kept)
  const taken = file && (await takeFile(producer, file))
  if (taken?.ok) form.set('fileId', taken.value)
  const parsed = parseFormData(form, CertificateSchema, request)
  if (!taken || taken.ok) return parsed
  const { refusals } = messagesFor(localeOf(request)).uploads
  const problem = { file: refusals[taken.refusal](filePurposes.certificateFile) }
  if (!parsed.ok) return { ...parsed, errors: { ...parsed.errors, ...problem } }
  const { typed } = formObject(form)
  return { ok: false, errors: problem, typed }
}

const fields: Record<string, string> = {
  duplicate: 'number',
  unknownProduct: 'productIds',
  unknownFile: 'file',
}

/** The field beside which a refusal of the command is said; `''` is the form as a whole. */
export const fieldOf = (reason: string): string => fields[reason] ?? ''
