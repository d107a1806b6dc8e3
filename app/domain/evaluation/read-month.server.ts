import type { Period } from '#app/kernel/period.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import type { Agency } from './agency.ts'
import { computeMonth } from './compute-month.server.ts'
import type { EvaluationState } from './evaluation-acts.ts'
import type { MonthFigures } from './figures.ts'
import { figuresFromJson } from './figures-json.ts'

export type Signature = {
  revision: number
  signedBy: string
  signerName: string
  signerTitle: string | null
  signedAt: Date
  reason: string | null
  hash: string
}

export type Month = {
  /** `null` until somebody notes, acts or signs. */
  evaluationId: string | null
  state: EvaluationState
  figures: MonthFigures
  /** Every signed revision, the newest first. */
  signatures: Signature[]
}

export const findEvaluation = (on: Queryable, agencyId: string, period: Period) =>
  on.evaluation.findUnique({ where: { agencyId_period: { agencyId, period } } })

/** A month as it stands: a frozen one from its signed row alone, an open one from the live tables. */
export async function readMonth(agency: Agency, period: Period): Promise<Month> {
  const evaluation = await findEvaluation(database(), agency.organisationId, period)
  if (evaluation?.state !== 'frozen') {
    const figures = await computeMonth(database(), agency, period)
    return { evaluationId: evaluation?.id ?? null, state: 'open', figures, signatures: [] }
  }
  const signatures = await signaturesOf(evaluation.id)
  const row = await database().evaluationRevision.findUniqueOrThrow({
    where: {
      evaluationId_revision: { evaluationId: evaluation.id, revision: evaluation.revision },
    },
    select: { figures: true },
  })
  const figures = figuresFromJson(row.figures)
  return { evaluationId: evaluation.id, state: 'frozen', figures, signatures }
}

export const signaturesOf = (evaluationId: string): Promise<Signature[]> =>
  database().evaluationRevision.findMany({
    where: { evaluationId },
    orderBy: { revision: 'desc' },
    select: {
      revision: true,
      signedBy: true,
      signerName: true,
      signerTitle: true,
      signedAt: true,
      reason: true,
      hash: true,
    },
  })

/** One signed revision, however old. */
export async function readRevision(
  agency: Agency,
  period: Period,
  revision: number,
): Promise<{ figures: MonthFigures; signature: Signature; newest: number } | null> {
  const evaluation = await findEvaluation(database(), agency.organisationId, period)
  if (!evaluation) return null
  const row = await database().evaluationRevision.findUnique({
    where: { evaluationId_revision: { evaluationId: evaluation.id, revision } },
  })
  if (!row) return null
  const { figures, ...signature } = row
  return { figures: figuresFromJson(figures), signature, newest: evaluation.revision }
}
