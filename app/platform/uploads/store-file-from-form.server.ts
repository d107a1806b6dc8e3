import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { acceptBytes } from './accept-bytes.server.ts'
import { type FileRefusal, refusalOfClaims } from './file-refusal.ts'
import { keepFile } from './keep-file.server.ts'
import { type FilePurposeKey, filePurposes } from './purposes.ts'
import type { StoredFile } from './stored-file.ts'

/** The way in without JavaScript: a file of a plain multipart form, checked like any other. */
export async function storeFileFromForm(
  file: File,
  owner: {
    purpose: FilePurposeKey
    subjectId?: string | null
    ownerOrganisationId: string | null
    uploadedBy: string | null
  },
): Promise<Result<StoredFile, FileRefusal>> {
  const purpose = filePurposes[owner.purpose]
  const refusal = refusalOfClaims(purpose, [file])
  if (refusal) return refuse(refusal)
  const accepted = await acceptBytes(new Uint8Array(await file.arrayBuffer()), purpose)
  if (!accepted.ok) return accepted
  const facts = { ...owner, id: newId(), subjectId: owner.subjectId ?? null, name: file.name }
  const stored = await keepFile(facts, accepted.value)
  if (!stored) throw new Error('A file without a ticket cannot lose a race')
  return ok(stored)
}

/** The files a form really brought: browsers send an empty one for an untouched field. */
export const filesOf = (form: FormData, field: string): File[] =>
  form.getAll(field).filter((value): value is File => value instanceof File && value.size > 0)
