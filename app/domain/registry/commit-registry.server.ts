import { ok, type Result, refuse } from '#app/kernel/result.ts'
import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'
import { now } from '#app/platform/clock.server.ts'
import { database, type Transaction, transact } from '#app/platform/database.server.ts'
import { type Author, recordEvent } from '#app/platform/events.server.ts'
import { knownProducers } from './known-producers.server.ts'
import {
  type FileProblem,
  type OpenedRegistry,
  openRegistry,
  type RegistryFile,
} from './open-registry.server.ts'
import { planImport } from './plan-import.ts'
import { outcomeOf, type RegistryOutcome } from './registry-outcome.ts'
import { storeRegistryRun } from './store-registry-run.server.ts'
import { writeProducers } from './write-producers.server.ts'

export type CommitRefusal = FileProblem | { kind: 'noSuchImport' } | { kind: 'alreadyCommitted' }

/** One list at a time: two at once could each create the maker that both name. */
const registryLock = 72_707_401

/**
 * Takes all good rows of a previewed list into the books in one transaction, or none. Running it
 * again after a crash is safe; after success it is refused.
 */
export async function commitRegistry(
  runId: string,
  by: Author,
): Promise<Result<RegistryOutcome, CommitRefusal>> {
  const run = await database().importRun.findFirst({ where: { id: runId, kind: 'registry' } })
  if (!run) return refuse({ kind: 'noSuchImport' })
  const started = await database().importRun.updateMany({
    where: { id: runId, state: { not: 'committed' } },
    data: { state: 'running', handled: 0 },
  })
  if (started.count === 0) return refuse({ kind: 'alreadyCommitted' })
  const parameters = run.parameters as { region?: string }
  const list = await openRegistry({
    bytes: run.file,
    fileName: run.fileName,
    agencyId: run.organisationId ?? undefined,
    region: parameters.region,
    mapping: run.mapping as ColumnMapping,
  })
  if (!list.ok) {
    await markFailed(runId)
    return list
  }
  try {
    return ok(await inOneGo((tx) => writeList(tx, runId, list.value, by)))
  } catch (error) {
    await markFailed(runId)
    throw error
  }
}

const markFailed = (runId: string) =>
  database().importRun.updateMany({
    where: { id: runId, state: 'running' },
    data: { state: 'failed' },
  })

/**
 * Takes a list that nobody looked at first: its run and its rows in one transaction, so that a
 * killed import leaves neither.
 */
export const commitList = (
  file: RegistryFile,
  list: OpenedRegistry,
  by: Author,
): Promise<RegistryOutcome> =>
  inOneGo(async (tx) => writeList(tx, await storeRegistryRun({ file, list, by }, tx), list, by))

const inOneGo = <Answer>(work: (tx: Transaction) => Promise<Answer>): Promise<Answer> =>
  transact(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${registryLock}::bigint)`
      return work(tx)
    },
    { timeout: 600_000 },
  )

async function writeList(
  tx: Transaction,
  runId: string,
  list: OpenedRegistry,
  by: Author,
): Promise<RegistryOutcome> {
  const plan = planImport(list.rows, await knownProducers(tx, list.rows))
  const outcome = outcomeOf(plan, list.rows, list.mapping)
  // Progress is told on a connection of its own: others cannot see into this transaction.
  await writeProducers(tx, runId, plan.writes, (handled) => tellProgress(runId, handled))
  const committed = await tx.importRun.updateMany({
    where: { id: runId, state: { not: 'committed' } },
    data: {
      state: 'committed',
      committedAt: now(),
      rows: outcome.report.rows,
      handled: outcome.report.rows,
      outcome: outcome as object,
    },
  })
  if (committed.count === 0) throw new Error(`Import ${runId} was committed twice at once`)
  const { rejected, ...counts } = outcome.report
  await recordEvent(tx, {
    type: 'registry.imported',
    subject: { type: 'importRun', id: runId },
    by,
    data: { ...counts, rejectedRows: outcome.rejectedRows, region: list.region },
  })
  return outcome
}

async function tellProgress(runId: string, handled: number): Promise<void> {
  await database().importRun.updateMany({
    where: { id: runId, state: 'running' },
    data: { handled },
  })
}
