/** Lower case, no accents or marks, single spaces: `No. NIB ` and `no nib` are one heading. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

export const wordsOf = (text: string): string[] => plainWords(text).split(' ').filter(Boolean)

/** Edits (insert, delete, change, swap of neighbours) that turn one word into the other. */
export function editDistance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    const above = rows[i - 1] ?? []
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      const edits = [(above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change]
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        edits.push((rows[i - 2]?.[j - 2] ?? 0) + 1)
      }
      row.push(Math.min(...edits))
    }
    rows.push(row)
  }
  return rows[one.length]?.[other.length] ?? 0
}

/** 1 for the same word, less for an abbreviation (`kec`, `kecamatan`) or a slip, 0 for another. */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (/^\d/.test(short)) return 0
  if (short.length >= 3 && long.startsWith(short)) return 0.85
  const allowed = long.length >= 8 ? 2 : long.length >= 5 ? 1 : 0
  return allowed > 0 && editDistance(short, long) <= allowed ? 0.8 : 0
}
