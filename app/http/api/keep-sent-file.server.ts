import type { z } from 'zod'
import type { Buyer } from '#app/domain/accounts/actor.ts'
import { invalidBody } from '#app/http/api/read-asked.server.ts'
import type { SentFile } from '#app/http/api/schemas/sent-file.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { type FilePurposeKey, filePurposes } from '#app/platform/uploads/purposes.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'

type Sent = { file: z.output<typeof SentFile>; purpose: FilePurposeKey; pointer: string }

/** A file in a body is looked at as one that comes with the page's form. @returns its id */
export async function keepSentFile(
  buyer: Buyer,
  { file: { fileName, type, content }, purpose, pointer }: Sent,
  locale: Locale,
): Promise<string> {
  const file = new File([Buffer.from(content, 'base64')], fileName, { type })
  const owner = { ownerOrganisationId: buyer.organisationId, uploadedBy: buyer.userId }
  const stored = await storeFileFromForm(file, { purpose, ...owner })
  if (stored.ok) return stored.value.id
  const detail = messagesFor(locale).uploads.refusals[stored.refusal](filePurposes[purpose])
  throw invalidBody([{ pointer: `${pointer}/content`, detail }], locale)
}
