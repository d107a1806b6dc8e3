import type { FindingRecord, HandedVersion } from '#app/domain/curation/file-record.ts'
import type { Confidence, PublishedRubric, Scores } from '#app/domain/curation/rubric.ts'

export type QueueFilter = 'all' | 'late' | 'soon' | 'unopened'

export type Queued = {
  reviewId: string
  number: string
  /** Empty where the reading is blind: only the category is told. */
  name: string | null
  categoryId: string | null
  /** Only once the file is open. */
  photoFileId: string | null
  version: number
  assignedAt: Date
  dueAt: Date | null
}

export type PastReading = {
  reviewId: string
  number: string
  name: string | null
  categoryId: string | null
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
  confidence: Confidence | null
  total: number | null
  assignedAt: Date
  submittedAt: Date | null
  dueAt: Date | null
  /** Names and faces are hidden, and so is every other reading. */
  blind: boolean
  rubric: PublishedRubric
  version: HandedVersion
  before: HandedVersion | null
  findings: FindingRecord[]
  /** Their own reading of the version before. */
  ownBefore: { total: number | null; scores: Scores } | null
  /** Of this version, once their own is in; never a name. */
  others: OtherReading[]
}
