import { ok, type Result } from '#app/kernel/result.ts'
import type { FileRefusal } from '#app/platform/uploads/file-refusal.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import type { Holder } from './holder.ts'

/** Keeps a certificate's scan that came with a plain form. @returns the file's id */
export async function takeFile(producer: Holder, file: File): Promise<Result<string, FileRefusal>> {
  const stored = await storeFileFromForm(file, {
    purpose: 'certificateFile',
    ownerOrganisationId: producer.organisationId,
    uploadedBy: producer.userId,
  })
  return stored.ok ? ok(stored.value.id) : stored
}
