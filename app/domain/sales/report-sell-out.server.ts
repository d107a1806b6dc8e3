import type { Buyer } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { plainWords } from '#app/kernel/tables/words.ts'
import { database } from '#app/platform/database.server.ts'
import { commitImport } from './commit-import.server.ts'
import type { FileRefusal, ImportReport } from './import-report.ts'
import type { Foreseen } from './import-run.server.ts'
import type { Member } from './importer.ts'
import { startImport } from './start-import.server.ts'

type Upload = { fileName: string; bytes: Uint8Array; chain?: string; period?: string }

export type ReportRefusal = FileRefusal | { reason: 'noChain' | 'whichChain'; chains: string[] }

/** Only what the buyer's own outlets sold may be told in its name. */
async function ownChain(
  buyer: Buyer,
  asked: string | undefined,
): Promise<Result<string, ReportRefusal>> {
  const chains = await database().chain.findMany({
    where: { buyerId: buyer.organisationId },
    select: { key: true, name: true },
    orderBy: { key: 'asc' },
  })
  const keys = chains.map(({ key }) => key)
  const fitting = chains.filter(
    ({ key, name }) => !asked || [key, name].some((text) => plainWords(text) === plainWords(asked)),
  )
  const [only, ...others] = fitting
  if (only && others.length === 0) return ok(only.key)
  return refuse({ reason: only ? 'whichChain' : 'noChain', chains: keys })
}

const findRun = (buyer: Buyer, id: string) =>
  database().importRun.findFirst({
    where: { id, organisationId: buyer.organisationId, kind: 'sell-out' },
    select: { state: true, outcome: true },
  })

/**
 * Takes in what a buyer's own outlets sold in a month, through the same import as an agency's. The
 * caller brings the run's id: asked again, it answers with the report that was taken in.
 */
export async function reportSellOut(
  buyer: Buyer,
  runId: string,
  { fileName, bytes, chain: asked, period }: Upload,
  now: Date,
): Promise<Result<ImportReport, ReportRefusal>> {
  const chain = await ownChain(buyer, asked)
  if (!chain.ok) return chain
  const { userId, role, organisationId, keyId } = buyer
  const member: Member = {
    ...{ userId, role, organisationId, region: '', sectors: [] },
    ...(keyId ? { keyId } : {}),
  }
  const parameters = { chain: chain.value, ...(period ? { period } : {}) }
  const upload = { kind: 'sell-out' as const, fileName, bytes, parameters }
  if (!(await findRun(buyer, runId))) await startImport(member, upload, now, runId)
  const taken = await commitImport(member, runId, now)
  if (taken.ok) return taken
  const { refusal } = taken
  if (refusal.reason === 'notFound') throw new Error('the run of this report is gone')
  if (refusal.reason === 'alreadyDone') {
    const run = await findRun(buyer, runId)
    const { report } = (run?.outcome ?? {}) as Foreseen
    if (report) return ok(report)
    throw new Error('a report that was taken in has no outcome')
  }
  await database().importRun.deleteMany({
    where: { id: runId, organisationId, state: 'previewed' },
  })
  return refuse(refusal)
}
