import { createHash } from 'node:crypto'
import { newId } from '#app/kernel/ids.ts'
import { lastDay, type Period } from '#app/kernel/period.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Signer } from './agency.ts'
import { computeMonth } from './compute-month.server.ts'
import { ensureEvaluation } from './ensure-evaluation.server.ts'
import { evaluationActs } from './evaluation-acts.ts'
import type { MonthFigures } from './figures.ts'
import { canonicalText } from './figures-json.ts'
import { unfinished } from './follow-up-acts.ts'
import { maySign } from './policy.ts'

export type Signing = { period: Period; reason?: string; now: Date }
export type SignRefusal = { reason: 'mayNot' | 'alreadyDone' | 'notOver' }
export type Signed = Result<{ evaluationId: string; revision: number; hash: string }, SignRefusal>

const longest = 10 * 60 * 1000

/**
 * Writes the month as it stands into one row that nobody changes again, signed. All of it happens
 * in one transaction on one snapshot of the tables.
 */
export async function signMonth(
  signer: Signer,
  act: 'freeze' | 'restate',
  signing: Signing,
): Promise<Signed> {
  if (!maySign(signer)) return refuse({ reason: 'mayNot' })
  if (lastDay(signing.period) >= dayOf(signing.now)) return refuse({ reason: 'notOver' })
  try {
    return await transact((tx) => sign(tx, signer, act, signing), { timeout: longest })
  } catch (error) {
    if (isOvertaken(error)) return refuse({ reason: 'alreadyDone' })
    throw error
  }
}

async function sign(
  tx: Transaction,
  signer: Signer,
  act: 'freeze' | 'restate',
  { period, reason, now }: Signing,
): Promise<Signed> {
  await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`
  const evaluation = await ensureEvaluation(tx, signer, period)
  const revision = evaluation.revision + 1
  const moved = await tx.evaluation.updateMany({
    where: {
      id: evaluation.id,
      revision: evaluation.revision,
      state: { in: [...evaluationActs[act].from] },
    },
    data: { state: evaluationActs[act].to, revision },
  })
  if (moved.count === 0) return refuse({ reason: 'alreadyDone' })
  const figures = await withWords(tx, signer, evaluation.id, await computeMonth(tx, signer, period))
  const text = canonicalText(figures)
  const hash = createHash('sha256').update(text).digest('hex')
  const { userId, role, organisationId, name, title } = signer
  await tx.evaluationRevision.create({
    data: {
      id: newId(),
      evaluationId: evaluation.id,
      revision,
      formulaVersion: figures.formulaVersion,
      figures: JSON.parse(text),
      hash,
      reason,
      signedBy: userId,
      signerName: name,
      signerTitle: title,
      signedAt: now,
    },
  })
  await recordEvent(tx, {
    type: act === 'freeze' ? 'evaluation.frozen' : 'evaluation.restated',
    subject: { type: 'evaluation', id: evaluation.id },
    by: { userId, role, organisationId },
    data: { period, revision, hash },
  })
  return ok({ evaluationId: evaluation.id, revision, hash })
}

/** The causes noted for the month, and what is still to do, belong to what is signed. */
async function withWords(
  tx: Transaction,
  { organisationId }: Signer,
  evaluationId: string,
  figures: MonthFigures,
): Promise<MonthFigures> {
  const notes = await tx.evaluationNote.findMany({
    where: { evaluationId },
    orderBy: { createdAt: 'asc' },
  })
  const followUps = await tx.followUp.findMany({
    where: {
      agencyId: organisationId,
      evaluation: { period: { lte: figures.period } },
      OR: [{ state: { in: [...unfinished] } }, { evaluationId }],
    },
    include: { evaluation: { select: { period: true } } },
    orderBy: { number: 'asc' },
  })
  return {
    ...figures,
    notes: notes.map(({ subject, subjectName, cause, text, authorName, createdAt }) => ({
      subject,
      subjectName,
      cause,
      text,
      authorName,
      createdAt: createdAt.toISOString(),
    })),
    followUps: followUps.map(
      ({ number, subjectName, text, ownerName, dueOn, state, evaluation }) => ({
        number,
        subjectName,
        text,
        ownerName,
        dueOn: dayFromColumn(dueOn),
        state,
        since: evaluation.period,
      }),
    ),
  }
}

/** PostgreSQL's word for "somebody else changed it meanwhile": 40001. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof Error && /40001|could not serialize|write conflict/i.test(error.message)
