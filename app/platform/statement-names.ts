type Limits = { names: number; awaited: number; length: number }

const limits: Limits = { names: 500, awaited: 4000, length: 8000 }

/** PostgreSQL forgets a statement under the empty name with the next one. */
const unnamed = ''

/** A list in the text: each length is a text of its own, and they would use up the names. */
const holdsList = /\bIN \(\$\d+,/

/**
 * Names for statements that come again, so that PostgreSQL reads and plans them once a connection.
 * A name is given the third time a text is asked, for some are asked once and never again.
 */
export function statementNames({ names: most, awaited, length }: Limits = limits) {
  const names = new Map<string, string>()
  const seen = new Map<string, number>()
  return (text: string): string => {
    const known = names.get(text)
    if (known) return known
    if (names.size >= most || text.length > length || holdsList.test(text)) return unnamed
    const times = (seen.get(text) ?? 0) + 1
    if (times < 3) {
      if (seen.size >= awaited) seen.clear()
      seen.set(text, times)
      return unnamed
    }
    seen.delete(text)
    const name = `etalase_${names.size}`
    names.set(text, name)
    return name
  }
}
