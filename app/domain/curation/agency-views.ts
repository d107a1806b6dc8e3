import type { FileRecord } from '#app/domain/curation/file-record.ts'
import type { Judged, Objection } from '#app/domain/curation/policy.ts'
import type { Confidence, Scores, Verdict } from '#app/domain/curation/rubric.ts'
import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'

export type Shelved = {
  id: string
  number: string
  state: SubmissionState
  name: string
  photoFileId: string | null
  businessName: string
  version: number
  heldSince: Date
  dueAt: Date | null
}

export type ReaderRow = {
  reviewId: string
  curatorId: string
  name: string
  version: number
  state: 'assigned' | 'submitted' | 'recused'
  assignedAt: Date
  submittedAt: Date | null
  dueAt: Date | null
  reason: string | null
  /** Only when every reader of the version has answered. */
  result: {
    total: number
    scores: Scores
    comment: string | null
    confidence: Confidence | null
  } | null
  /** What somebody outside their field had scored so far: read by the decider, counted nowhere. */
  outside: Outside | null
}

export type Outside = { total: number | null; scores: Scores; comment: string | null }

export type AgencyFile = FileRecord & {
  judged: Judged
  readers: ReaderRow[]
  /** Its product, while it is in the catalogue. */
  listedProductId: string | null
  verdict: Verdict | null
  /** Readers wanted now: 2 at first, 1 in place of one, 1 after a split. */
  wanted: number
  /** Two readers have parted, and a third is asked or wanted. */
  parted: boolean
  /** This official's doors, each with what stands against it. */
  may: {
    gate: Objection | undefined
    assign: Objection | undefined
    decide: Objection | undefined
    rule: Objection | undefined
  }
}

export type Throughput = {
  handedIn: number
  decided: number
  approved: number
  open: number
  late: number
  /** Days from handing in to the decision, the middle one; null without any. */
  medianDays: number | null
}
