import { within } from '#app/kernel/regions.ts'
import { ok, type Result } from '#app/kernel/result.ts'
import { database } from '#app/platform/database.server.ts'
import type { Author } from '#app/platform/events.server.ts'
import { type CommitRefusal, commitList } from './commit-registry.server.ts'
import { knownProducers } from './known-producers.server.ts'
import { ensureRegions } from './load-regions.server.ts'
import { type OpenedRegistry, openRegistry, type RegistryFile } from './open-registry.server.ts'
import { planImport } from './plan-import.ts'
import { type ImportReport, outcomeOf } from './registry-outcome.ts'

/**
 * Takes a whole list into the books at once, or with `dryRun` only says what would become of it.
 * Without a region the list tells where it is from; the only agency there is helps when it cannot.
 */
export async function importRegistry(
  file: Omit<RegistryFile, 'agencyId'>,
  { dryRun = false, by = {} }: { dryRun?: boolean; by?: Author } = {},
): Promise<Result<ImportReport, CommitRefusal>> {
  await ensureRegions()
  const agency = await findAgency(file.region)
  let opened = await openRegistry({ ...file, agencyId: agency?.id })
  if (!opened.ok && opened.refusal.kind === 'unknownRegency' && agency) {
    opened = await openRegistry({ ...file, agencyId: agency.id, region: agency.region })
  }
  if (!opened.ok) return opened
  const list = opened.value
  if (dryRun) return ok((await foresee(list)).report)
  const isTheirs = agency !== undefined && within(list.region, agency.region)
  const theirs = { ...file, agencyId: isTheirs ? agency.id : undefined }
  return ok((await commitList(theirs, list, by)).report)
}

/** What would become of every row if the list went in now. */
export async function foresee(list: OpenedRegistry) {
  const plan = planImport(list.rows, await knownProducers(database(), list.rows))
  return outcomeOf(plan, list.rows, list.mapping)
}

/** The agency a list without a sender belongs to: that of the region, else the only one. */
async function findAgency(
  region: string | undefined,
): Promise<{ id: string; region: string } | undefined> {
  const agencies = await database().organisation.findMany({
    where: { kind: 'agency', ...(region ? { regionCode: region } : {}) },
    take: 2,
    select: { id: true, regionCode: true },
  })
  const [only] = agencies
  return agencies.length === 1 && only?.regionCode
    ? { id: only.id, region: only.regionCode }
    : undefined
}
