import type { FindingRecord, GateRecord, HandedVersion } from '#app/domain/curation/file-record.ts'
import type { PublishedRubric, Scores } from '#app/domain/curation/rubric.ts'

export type Queued = {
  reviewId: string
  number: string
  name: string
  photoFileId: string | null
  version: number
  assignedAt: Date
  dueAt: Date | null
}

export type PastReading = {
  reviewId: string
  number: string
  name: string
  version: number
  total: number
  submittedAt: Date
  /** How the version was decided; hidden while the curator still owes a reading of the file. */
  outcome: 'approved' | 'revisionRequested' | 'rejected' | null
}

export type OtherReading = { total: number; scores: Scores; comment: string | null }

export type Reading = {
  id: string
  number: string
  state: 'assigned' | 'submitted' | 'recused'
  /** Whether it still waits for this curator. */
  open: boolean
  scores: Scores
  comment: string | null
  total: number | null
  assignedAt: Date
  submittedAt: Date | null
  dueAt: Date | null
  rubric: PublishedRubric
  version: HandedVersion
  before: HandedVersion | null
  findings: FindingRecord[]
  gate: GateRecord | null
  /** Their own reading of the version before. */
  ownBefore: { total: number | null; scores: Scores } | null
  /** Of this version, once their own is in; never a name. */
  others: OtherReading[]
}
