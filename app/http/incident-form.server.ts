import type { z } from 'zod'
import { formObject, type Parsed, parseFormData } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { filePurposes } from '#app/platform/uploads/purposes.ts'
import { filesOf, storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'

type Owner = { organisationId: string; userId: string } | undefined
type WithFiles<Value> = Value & { fileIds: string[] }

/**
 * A form about an incident, with its evidence. Files are kept only when everything else is right,
 * so that nobody without an account fills the store with forms that fail.
 */
export async function parseEvidence<Schema extends z.ZodType<object>>(
  request: Request,
  schema: Schema,
  owner: Owner,
): Promise<Parsed<WithFiles<z.output<Schema>>>> {
  const form = await request.formData()
  const parsed = parseFormData(form, schema, request)
  if (!parsed.ok) return parsed
  const { uploads } = messagesFor(localeOf(request))
  const purpose = filePurposes.incidentEvidence
  const files = filesOf(form, 'files')
  const { typed } = formObject(form)
  if (files.length > purpose.maximumCount) {
    return { ok: false, errors: { files: uploads.refusals.tooMany(purpose) }, typed }
  }
  const fileIds: string[] = []
  for (const file of files) {
    const stored = await storeFileFromForm(file, {
      purpose: 'incidentEvidence',
      ownerOrganisationId: owner?.organisationId ?? null,
      uploadedBy: owner?.userId ?? null,
    })
    if (!stored.ok) {
      return { ok: false, errors: { files: uploads.refusals[stored.refusal](purpose) }, typed }
    }
    fileIds.push(stored.value.id)
  }
  return { ok: true, value: { ...parsed.value, fileIds }, form }
}
