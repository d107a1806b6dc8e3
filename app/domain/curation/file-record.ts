import type { AppealRecord } from '#app/domain/curation/appeals/appeal.ts'
import type { Withheld } from '#app/domain/curation/blind/blind-file.ts'
import type { Grade, PublishedRubric } from '#app/domain/curation/rubric.ts'
import type { GateAnswer, ReasonCode } from '#app/domain/curation/schemas.ts'
import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'

export type FindingRecord = { id: string; field: string; text: string; answer: string | null }

export type HandedVersion = {
  version: number
  file: SubmissionFile
  answers: Record<string, string>
  createdAt: Date
}

export type GateRecord = {
  version: number
  outcome: 'passed' | 'failed'
  items: Record<string, GateAnswer>
  withheld: Withheld
  checkedBy: string
  checkerName: string
  at: Date
  findings: FindingRecord[]
}

export type DecisionRecord = {
  id: string
  version: number
  outcome: 'approved' | 'revisionRequested' | 'rejected'
  grade: Grade | null
  score: number | null
  reasons: string | null
  reasonCodes: readonly ReasonCode[]
  validUntil: string | null
  letter: { id: string; number: string; appealUntil: string | null } | null
  decidedBy: string
  deciderName: string
  at: Date
  findings: FindingRecord[]
}

/** A submission with everything but its scores. */
export type FileRecord = {
  id: string
  number: string
  state: SubmissionState
  productId: string
  producerId: string
  agencyId: string
  agencyName: string
  regionCode: string
  currentVersion: number
  readersWanted: number
  /** Names and faces are hidden from its readers. */
  blind: boolean
  heldSince: Date
  dueAt: Date | null
  submittedAt: Date
  closedAt: Date | null
  rubric: PublishedRubric
  /** Oldest first; the last one is at hand. */
  versions: HandedVersion[]
  gateChecks: GateRecord[]
  decisions: DecisionRecord[]
  withdrawal: { reason: string | null; at: Date } | null
  appeal: AppealRecord | null
}
