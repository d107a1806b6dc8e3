import type { Official } from '#app/domain/accounts/actor.ts'
import { endWithFile } from '#app/domain/curation/changes/with-submission.server.ts'
import { addMonths } from '#app/domain/curation/due.ts'
import { issueLetter } from '#app/domain/curation/letters/issue-letter.server.ts'
import type { Approval, ListProduct } from '#app/domain/curation/listing-port.ts'
import { type LockedFile, lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import { type Objection, objectionToDeciding } from '#app/domain/curation/policy.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import { type Verdict, verdictOf } from '#app/domain/curation/rubric.ts'
import type { DecisionInput } from '#app/domain/curation/schemas.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

const acts = {
  approved: 'approve',
  revisionRequested: 'requestRevision',
  rejected: 'reject',
} as const

type Refusal = { reason: 'notFound' | 'belowPass' | Objection }

/** The last word on a version, by somebody who neither ran its gate nor scored it. */
export async function decide(
  official: Official,
  submissionId: string,
  decision: DecisionInput,
  { now, listProduct }: { now: Date; listProduct: ListProduct<Transaction> },
): Promise<Result<{ outcome: DecisionInput['outcome'] }, Refusal>> {
  return transact(async (tx) => {
    const file = await lockedFile(tx, { id: submissionId, ...reachedBy(official) })
    if (!file) return refuse({ reason: 'notFound' })
    const objection = objectionToDeciding(official, file)
    if (objection) return refuse({ reason: objection })
    const verdict = verdictOf(file.rubric.content, file.totals)
    if (!verdict) return refuse({ reason: 'wrongState' })
    const approved = decision.outcome === 'approved'
    if (approved && verdict.score < file.rubric.content.passFrom) {
      return refuse({ reason: 'belowPass' })
    }
    const current = { ...file, currentVersion: decision.version }
    if (!(await move(tx, current, acts[decision.outcome], now))) {
      return refuse({ reason: 'wrongState' })
    }
    const approval = approved ? approvalOf(file, verdict, now) : undefined
    await writeDecision(tx, official, file, decision, verdict, approval, now)
    if (decision.outcome !== 'revisionRequested') {
      await endWithFile(tx, file, approved ? 'pass' : 'fail', official, now)
    }
    if (approval) {
      await tx.product.update({
        where: { id: file.productId },
        data: { state: 'listed', updatedAt: now },
      })
      await listProduct(tx, approval)
    }
    return ok({ outcome: decision.outcome })
  })
}

const approvalOf = (file: LockedFile, { score, grade }: Verdict, now: Date): Approval => ({
  productId: file.productId,
  grade,
  score,
  validUntil: addMonths(dayOf(now), file.rubric.content.validityMonths),
})

async function writeDecision(
  tx: Transaction,
  official: Official,
  file: LockedFile,
  { outcome, reasons, reasonCodes, findings }: DecisionInput,
  verdict: Verdict,
  approval: Approval | undefined,
  now: Date,
) {
  const toMend = outcome === 'revisionRequested' ? findings : []
  const decisionId = newId()
  await tx.decision.create({
    data: {
      id: decisionId,
      submissionId: file.id,
      version: file.currentVersion,
      outcome,
      grade: verdict.grade,
      score: verdict.score,
      reasons: reasons ?? null,
      reasonCodes: outcome === 'rejected' ? reasonCodes : [],
      validUntil: approval ? dateColumn(approval.validUntil) : null,
      decidedBy: official.userId,
      deciderName: official.name,
      at: now,
      findings: { create: toMend.map((each, position) => ({ id: newId(), ...each, position })) },
    },
  })
  const { id: submissionId, currentVersion: version, agencyId, number, rubric } = file
  const letterNumber = await issueLetter(
    tx,
    official,
    { decisionId, submissionId, version, agencyId },
    {
      ...{ submissionNumber: number, version, outcome, findings: toMend },
      grade: approval?.grade ?? null,
      score: approval?.score ?? null,
      validUntil: approval?.validUntil ?? null,
      reasonCodes: outcome === 'rejected' ? reasonCodes : [],
      reasons: reasons ?? null,
      rubric: { name: rubric.name, version: rubric.version },
    },
    now,
  )
  await recordEvent(tx, {
    type: `submission.${outcome}`,
    subject: { type: 'submission', id: file.id },
    by: official,
    data: { ...eventFacts(file), ...approval, letterNumber },
  })
}
