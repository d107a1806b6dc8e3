import type { Official } from '#app/domain/accounts/actor.ts'
import { askReaders } from '#app/domain/curation/ask-readers.server.ts'
import { type LockedFile, lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { move } from '#app/domain/curation/move.server.ts'
import {
  conflictOf,
  type Objection,
  objectionToAssigning,
  readersWanted,
} from '#app/domain/curation/policy.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'

type Refusal = { reason: 'notFound' | 'wrongCount' | 'unfitCurator' | Objection }

/** Two curators for a file that passed the gate, one in place of another, or a third after a split. */
export async function assignCurators(
  official: Official,
  submissionId: string,
  curatorIds: readonly string[],
  now: Date,
): Promise<Result<undefined, Refusal>> {
  return transact(async (tx) => {
    const file = await lockedFile(tx, { id: submissionId, ...reachedBy(official) })
    if (!file) return refuse({ reason: 'notFound' })
    const objection = objectionToAssigning(official, file)
    if (objection) return refuse({ reason: objection })
    const wanted = readersWanted(file.state, file.active.length, file.readersWanted)
    if (wanted === 0 || new Set(curatorIds).size !== wanted || curatorIds.length !== wanted) {
      return refuse({ reason: 'wrongCount' })
    }
    if (!(await allFit(tx, file, curatorIds))) return refuse({ reason: 'unfitCurator' })
    if (!(await move(tx, file, 'assign', now))) return refuse({ reason: 'wrongState' })
    await askReaders(tx, official, file, curatorIds, now)
    return ok()
  })
}

/** Curators of the agency, without ties to the maker, who were not asked for this version and know no score. */
async function allFit(tx: Transaction, file: LockedFile, curatorIds: readonly string[]) {
  const asked = file.reviews
    .filter(({ version }) => version === file.currentVersion)
    .map(({ curatorId }) => curatorId)
  const barred = [...asked, ...file.setAside.readers, ...file.scoresKnownTo]
  if (curatorIds.some((id) => barred.includes(id) || conflictOf(id, file.ties))) return false
  const members = await tx.membership.findMany({
    where: { userId: { in: [...curatorIds] }, organisationId: file.agencyId, role: 'curator' },
    select: { userId: true },
  })
  return members.length === curatorIds.length
}
