import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'
import { database, type Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { rememberMapping } from '#app/platform/tables/remembered-mapping.server.ts'
import { tables } from './bring-table.server.ts'
import {
  type FileRefusal,
  type ImportKind,
  type ImportReport,
  importKinds,
} from './import-report.ts'
import type { ImportParameters } from './import-run.server.ts'
import type { Columns } from './import-table.server.ts'
import type { Member } from './importer.ts'
import { fileFromBytes } from './table-file.server.ts'

export type CommitRefusal = { reason: 'notFound' } | { reason: 'alreadyDone' } | FileRefusal

class AlreadyDone extends Error {}

/** Takes a previewed table in: its good rows, the run's new state and the mapping, or nothing. */
export async function commitImport(
  member: Member,
  importId: string,
  now: Date,
): Promise<Result<ImportReport, CommitRefusal>> {
  if (!isId(importId)) return refuse({ reason: 'notFound' })
  const run = await database().importRun.findFirst({
    where: {
      id: importId,
      organisationId: member.organisationId,
      kind: { in: [...importKinds] },
    },
  })
  if (!run) return refuse({ reason: 'notFound' })
  const kind = run.kind as ImportKind
  const settle = async (tx: Transaction, report: ImportReport, { header, columns }: Columns) => {
    const { look } = (run.outcome ?? {}) as Prisma.JsonObject
    const committed = await tx.importRun.updateMany({
      where: { id: importId, state: { not: 'committed' } },
      data: {
        state: 'committed',
        committedAt: now,
        handled: report.rows,
        outcome: { look, report } as unknown as Prisma.InputJsonObject,
      },
    })
    if (committed.count === 0) throw new AlreadyDone()
    const owner = { kind, scope: member.organisationId }
    await rememberMapping(tx, owner, header, columns, member.userId)
  }
  try {
    const imported = await tables[kind].bring({
      importer: member,
      file: fileFromBytes(run.fileName, run.file),
      mapping: run.mapping as ColumnMapping,
      ...(run.parameters as ImportParameters),
      now,
      importRunId: importId,
      // On a connection of its own: others cannot see into this transaction.
      progress: (handled) => tellProgress(importId, handled),
      settle,
    })
    return imported.ok ? ok(imported.value) : imported
  } catch (error) {
    if (error instanceof AlreadyDone) return refuse({ reason: 'alreadyDone' })
    throw error
  }
}

async function tellProgress(importId: string, handled: number): Promise<void> {
  await database().importRun.updateMany({
    where: { id: importId, state: 'running' },
    data: { handled },
  })
}
