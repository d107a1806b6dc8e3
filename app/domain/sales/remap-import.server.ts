import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { type ImportKind, importKinds } from './import-report.ts'
import { foresee, type ImportParameters } from './import-run.server.ts'

export type Remapping = { mapping: ColumnMapping; parameters: ImportParameters }
export type RemapRefusal = { reason: 'notFound' | 'alreadyDone' }

/** Reads the same file again with the columns, chain or month that a person decided on. */
export async function remapImport(
  official: Official,
  importId: string,
  { mapping, parameters }: Remapping,
  now: Date,
): Promise<Result<undefined, RemapRefusal>> {
  const run = await database().importRun.findFirst({
    where: {
      id: importId,
      organisationId: official.organisationId,
      kind: { in: [...importKinds] },
    },
    select: { kind: true, fileName: true, file: true },
  })
  if (!run) return refuse({ reason: 'notFound' })
  const { fileName, file } = run
  const kind = run.kind as ImportKind
  const outcome = await foresee(official, { kind, fileName, bytes: file, mapping, parameters }, now)
  const changed = await database().importRun.updateMany({
    where: { id: importId, state: { in: ['previewed', 'failed'] } },
    data: {
      state: 'previewed',
      mapping,
      parameters,
      rows: outcome.report?.rows ?? 0,
      outcome: outcome as Prisma.InputJsonObject,
    },
  })
  return changed.count === 0 ? refuse({ reason: 'alreadyDone' }) : ok()
}
