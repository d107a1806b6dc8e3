import type { Result } from '#app/kernel/result.ts'

/** Why a number cannot be what it says it is; the words are in the messages of `registry`. */
export type IdentifierProblem =
  | 'scientific'
  | 'notDigits'
  | 'wrongLength'
  | 'wrongShape'
  | 'wrongCheckDigit'
  | 'unknownVersion'

export type Checked<Value = string> = Result<Value, IdentifierProblem>

/** What a spreadsheet makes of a long number: `9,12001E+12`. The lost digits are gone. */
export const isRoundedBySpreadsheet = (text: string): boolean =>
  /^\s*\d+(?:[.,]\d+)?e\+?\d+\s*$/i.test(text)
