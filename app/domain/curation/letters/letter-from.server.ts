import type { DecisionRecord } from '#app/domain/curation/file-record.ts'
import type { DecisionLetter } from '#app/platform/generated/prisma/client.ts'
import type { LetterContent } from './letter.ts'

/** The letter of a decision as its file shows it. */
export function letterFrom(row: DecisionLetter | null): DecisionRecord['letter'] {
  if (!row) return null
  const { appealUntil } = row.content as unknown as LetterContent
  return { id: row.id, number: row.number, appealUntil }
}
