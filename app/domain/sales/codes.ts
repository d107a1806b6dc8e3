/** A code however it is typed: `anu-1000 ` and `ANU-1000` are one. */
export const codeKey = (code: string): string => code.trim().replace(/\s+/g, ' ').toUpperCase()

/** What is left of a code after a spreadsheet: no marks between, no zeros in front. */
export const looseCodeKey = (code: string): string =>
  codeKey(code)
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+(?=.)/, '')

/** Bar codes of 12, 13 and 14 digits name the same thing when only leading zeros differ. */
export const gtinKey = (gtin: string): string => gtin.padStart(14, '0')
