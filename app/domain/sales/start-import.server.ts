import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { ImportKind } from './import-report.ts'
import { foresee, type ImportParameters } from './import-run.server.ts'
import type { Member } from './importer.ts'
import { fileFromBytes, hashOf } from './table-file.server.ts'

export type Upload = {
  kind: ImportKind
  fileName: string
  bytes: Uint8Array
  parameters: ImportParameters
}

/** Keeps an uploaded table and foresees what would become of its rows. @returns the import's id */
export async function startImport(
  member: Member,
  upload: Upload,
  now: Date,
  id = newId(),
): Promise<string> {
  const outcome = await foresee(member, upload, now)
  await database().importRun.create({
    data: {
      id,
      kind: upload.kind,
      organisationId: member.organisationId,
      fileName: upload.fileName,
      fileHash: await hashOf(fileFromBytes(upload.fileName, upload.bytes)),
      file: Uint8Array.from(upload.bytes),
      mapping: outcome.look?.columns ?? {},
      rows: outcome.report?.rows ?? 0,
      outcome: outcome as Prisma.InputJsonObject,
      parameters: upload.parameters,
      startedBy: member.userId,
      createdAt: now,
    },
  })
  return id
}
