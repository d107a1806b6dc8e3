import type { Official } from '#app/domain/accounts/actor.ts'
import { endWithFile } from '#app/domain/curation/changes/with-submission.server.ts'
import { asJson, takeInHand, takeSnapshot } from '#app/domain/curation/hand-in.server.ts'
import { type LockedFile, lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import { type Objection, objectionToRuling } from '#app/domain/curation/policy.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import { findProduct } from '#app/domain/products/queries.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, type Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'
import type { RulingInput } from './schemas.ts'

type Refusal = { reason: 'notFound' | 'ruledAlready' | 'openAgain' | 'changed' | Objection }

/** Upheld, the file begins again before other people; dismissed, the decision stands for good. */
export async function ruleOnAppeal(
  official: Official,
  submissionId: string,
  { outcome, reasons }: RulingInput,
  now: Date,
): Promise<Result<{ outcome: RulingInput['outcome'] }, Refusal>> {
  try {
    return await transactOrRefuse(async (tx, refuse: Refuse<Refusal>) => {
      const file = await lockedFile(tx, { id: submissionId, ...reachedBy(official) })
      const appeal = await tx.appeal.findUnique({
        where: { submissionId },
        include: { ruling: true, decision: { select: { decidedBy: true } } },
      })
      if (!file || !appeal) return refuse({ reason: 'notFound' })
      if (appeal.ruling) return refuse({ reason: 'ruledAlready' })
      const objection = objectionToRuling(official, file, appeal.decision.decidedBy)
      if (objection) return refuse({ reason: objection })
      if (outcome === 'upheld' && !(await reopen(tx, official, file, now))) {
        return refuse({ reason: 'changed' })
      }
      const { userId: byId, name: byName } = official
      await tx.appealRuling.create({
        data: { appealId: appeal.id, outcome, reasons, byId, byName, at: now },
      })
      await recordEvent(tx, {
        type: outcome === 'upheld' ? 'appeal.upheld' : 'appeal.dismissed',
        subject: { type: 'submission', id: submissionId },
        by: official,
        data: eventFacts(file),
      })
      return { outcome }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'openAgain' })
    throw error
  }
}

/** A new version of the file as the product stands now, from the gate on. */
async function reopen(
  tx: Transaction,
  official: Official,
  file: LockedFile,
  now: Date,
): Promise<boolean> {
  const product = await findProduct(file.productId, tx)
  if (!product || !(await takeInHand(tx, product))) return false
  await endWithFile(tx, file, 'reopen', official, now)
  await tx.submissionVersion.create({
    data: {
      id: newId(),
      submissionId: file.id,
      version: file.currentVersion + 1,
      snapshot: asJson(await takeSnapshot(tx, product)),
      createdBy: official.userId,
      createdAt: now,
    },
  })
  return move(tx, file, 'reopen', now)
}
