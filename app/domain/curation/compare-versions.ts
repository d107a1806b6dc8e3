export type Snapshot = Readonly<Record<string, unknown>>

export type Change = { field: string; before: unknown; after: unknown }

const absent = (value: unknown) => value === null || value === undefined || value === ''

/** The same value however its keys are ordered: JSON columns do not keep their order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return absent(value) ? null : value
  const entries = Object.entries(value).filter(([, each]) => !absent(each))
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, canonical(each)]),
  )
}

export const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(canonical(one)) === JSON.stringify(canonical(other))

/** What changed from one version of the file to the next, in the order of the fields. */
export function compareVersions(before: Snapshot, after: Snapshot): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}
