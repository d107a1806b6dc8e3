import type { FileRecord, FindingRecord } from '#app/domain/curation/file-record.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import type { Missing } from '#app/domain/products/missing-in-product.ts'

/** What readers together made of a criterion: their middle, and their words without their names. */
export type Explained = { key: string; level: number; comments: string[] }

export type MakerFile = FileRecord & {
  /** Of the last decided version; empty before a decision. */
  explained: Explained[]
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
