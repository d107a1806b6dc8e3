import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'
import { database } from '#app/platform/database.server.ts'
import { rememberMapping } from '#app/platform/tables/remembered-mapping.server.ts'
import { foresee } from './import-registry.server.ts'
import { type FileProblem, mappingKind, openRegistry } from './open-registry.server.ts'
import { layoutOf, storeRegistryRun } from './store-registry-run.server.ts'

/**
 * Keeps an official's upload and shows what would become of it. A list whose columns we cannot
 * tell is kept too: the official points them out.
 */
export async function previewRegistry(
  official: Official,
  upload: { bytes: Uint8Array; fileName: string },
): Promise<Result<{ runId: string }, FileProblem>> {
  const file = { ...upload, agencyId: official.organisationId, region: official.region }
  const by = { userId: official.userId, role: official.role, organisationId: file.agencyId }
  const opened = await openRegistry(file)
  if (opened.ok) {
    const outcome = await foresee(opened.value)
    return ok({ runId: await storeRegistryRun({ file, list: opened.value, outcome, by }) })
  }
  if (opened.refusal.kind !== 'missingColumns') return opened
  const { header, headerRow, sample, mapping, columns } = opened.refusal
  const layout = {
    region: official.region,
    header,
    headerRow,
    sample,
    skipped: [],
    confidence: {},
    missing: columns,
  }
  return ok({ runId: await storeRegistryRun({ file, mapping, layout, by }) })
}

type CorrectionRefusal = FileProblem | { kind: 'noSuchImport' } | { kind: 'alreadyCommitted' }

/** Reads an upload anew with columns pointed out by hand, and remembers them for the next list. */
export async function correctRegistryMapping(
  official: Official,
  runId: string,
  mapping: ColumnMapping,
): Promise<Result<void, CorrectionRefusal>> {
  const agencyId = official.organisationId
  const run = await database().importRun.findFirst({
    where: { id: runId, kind: mappingKind, organisationId: agencyId },
  })
  if (!run) return refuse({ kind: 'noSuchImport' })
  if (run.state === 'committed' || run.state === 'running') {
    return refuse({ kind: 'alreadyCommitted' })
  }
  const region = official.region
  const opened = await openRegistry({
    bytes: run.file,
    fileName: run.fileName,
    agencyId,
    region,
    mapping,
  })
  if (!opened.ok) return opened
  const list = opened.value
  const outcome = await foresee(list)
  await database().$transaction(async (tx) => {
    const owner = { kind: mappingKind, scope: agencyId }
    await rememberMapping(tx, owner, list.found.header, mapping, official.userId)
    await tx.importRun.updateMany({
      where: { id: runId, state: { in: ['previewed', 'failed'] } },
      data: {
        mapping,
        rows: list.rows.length,
        outcome: outcome as object,
        parameters: layoutOf(list, region) as object,
      },
    })
  })
  return ok()
}
