export type Stored = Record<string, unknown> & { id: string }

export class InvalidFilter extends Error {}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** `"a \"b\""` and `12`, as the filter language writes them. */
function literalOf(text: string): string | number {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (/^"([^"\\]|\\.)*"$/.test(text)) return text.slice(1, -1).replace(/\\(.)/g, '$1')
  throw new InvalidFilter(`not a value: ${text}`)
}

function compare(operator: string, stored: unknown, wanted: string | number): boolean {
  if (operator === '=') return listOf(stored).some((each) => each === wanted)
  if (typeof stored !== 'number' || typeof wanted !== 'number') return false
  if (operator === '<=') return stored <= wanted
  return operator === '>=' ? stored >= wanted : stored < wanted
}

function conditionOf(text: string, filterable: readonly string[]) {
  const match = /^(\w+) (?:(IS NULL)|((?:NOT )?IN) \[(.*)\]|(=|<=|>=|<) (.+))$/s.exec(text)
  if (!match) throw new InvalidFilter(`cannot be read: ${text}`)
  const [, name = '', isNull, isIn, items = '', operator = '', value = ''] = match
  if (!filterable.includes(name)) throw new InvalidFilter(`${name} is not filterable`)
  if (isNull) return (document: Stored) => document[name] === null
  if (isIn) {
    const wanted = (items.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map(literalOf)
    const negated = isIn.startsWith('NOT')
    return (document: Stored) =>
      wanted.some((each) => compare('=', document[name], each)) !== negated
  }
  const wanted = literalOf(value)
  return (document: Stored) => compare(operator, document[name], wanted)
}

/** Expressions in a list must all hold; one of them may offer alternatives with OR. */
export function filterOf(
  filter: string | string[] | undefined,
  filterable: readonly string[],
): (document: Stored) => boolean {
  const expressions = typeof filter === 'string' ? [filter] : (filter ?? [])
  const all = expressions.map((text) =>
    text.split(/ OR (?=(?:[^"]*"[^"]*")*[^"]*$)/).map((each) => conditionOf(each, filterable)),
  )
  return (document) => all.every((any) => any.some((holds) => holds(document)))
}
