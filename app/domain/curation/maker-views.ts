import type { AppealRecord } from '#app/domain/curation/appeals/appeal.ts'
import type {
  DecisionRecord,
  FileRecord,
  FindingRecord,
  GateRecord,
} from '#app/domain/curation/file-record.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import type { Missing } from '#app/domain/products/missing-in-product.ts'

/** What readers together made of a criterion: their middle, and their words without their names. */
export type Explained = { key: string; level: number; comments: string[] }

/** A submission as its maker may have it: pages are asked for their data too, not only for pictures. */
export type MakerFile = Pick<
  FileRecord,
  | 'id'
  | 'number'
  | 'state'
  | 'productId'
  | 'agencyId'
  | 'agencyName'
  | 'currentVersion'
  | 'heldSince'
  | 'dueAt'
  | 'submittedAt'
  | 'closedAt'
  | 'rubric'
  | 'versions'
  | 'withdrawal'
> & {
  gateChecks: Omit<GateRecord, 'items' | 'checkedBy' | 'withheld'>[]
  decisions: Omit<DecisionRecord, 'decidedBy'>[]
  appeal: AppealForMaker | null

  /** Of the last decided version; empty before a decision. */
  explained: Explained[]
}

type AppealForMaker = Omit<AppealRecord, 'ruling'> & {
  ruling: Omit<NonNullable<AppealRecord['ruling']>, 'byId'> | null
}

export type HandInView = {
  missing: Missing[]
  /** Who will receive it; null when nobody is responsible. */
  agencyId: string | null
  agencyName: string | null
  /** It is listed and need not be handed in again yet. */
  listed: boolean
  /** The version it will be judged by. */
  rubricId: string | null
  days: { gate: number; scoring: number; decision: number } | null
}

export type Revision = {
  submission: MakerFile
  findings: (FindingRecord & { from: string; at: Date })[]
  /** The file as sent, and as it would be sent now. */
  sent: SubmissionFile
  present: SubmissionFile
  missing: Missing[]
}
