import type { Grade } from '#app/domain/curation/rubric.ts'
import type { DecisionInput, ReasonCode } from '#app/domain/curation/schemas.ts'

/** A letter as it was signed: nothing in it changes when its agency, maker or rubric do. */
export type LetterContent = {
  agency: { name: string; lines: string[] }
  signatory: { name: string; title: string | null }
  maker: { businessName: string; ownerName: string; village: string | null }
  product: string
  submissionNumber: string
  version: number
  outcome: DecisionInput['outcome']
  /** Of an approval. */
  grade: Grade | null
  score: number | null
  validUntil: string | null
  reasonCodes: ReasonCode[]
  reasons: string | null
  findings: { field: string; text: string }[]
  /** The last day of an appeal, of a rejection. */
  appealUntil: string | null
  rubric: { name: string; version: number }
  /** The office's own words under it. */
  closing: string | null
}

export type Letter = { id: string; number: string; issuedAt: Date; content: LetterContent }

/** What anybody may check of a letter: never the scores, never the reasons. */
export type LetterCheck = Pick<Letter, 'number' | 'issuedAt'> &
  Pick<LetterContent, 'product' | 'submissionNumber' | 'outcome' | 'validUntil'> & {
    agencyName: string
    businessName: string
    /** Set aside by an appeal, or followed by a later decision. */
    superseded: boolean
  }
