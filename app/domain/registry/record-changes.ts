import type { RegistryRecord } from './registry-record.ts'

/** What the first does not say, the second may; who and where stay those of the first. */
export function merged(first: RegistryRecord, second: RegistryRecord): RegistryRecord {
  const said = Object.entries(first).filter(([, value]) => value !== null)
  const extra = { ...second.extra, ...first.extra }
  const { villageName, address } = first
  return { ...second, ...Object.fromEntries(said), villageName, address, extra }
}

/** A record as the books keep it: figures as JSON can hold them, silence left out. */
export function recordJson(record: RegistryRecord): Record<string, unknown> {
  const said = Object.entries(record).filter(([, value]) => value !== null)
  return Object.fromEntries(
    said.map(([field, value]) => [field, typeof value === 'bigint' ? String(value) : value]),
  )
}

/** What a file says anew, field by field. */
export function changes(
  record: RegistryRecord,
  last: Record<string, unknown> | null,
): Record<string, unknown> {
  const now = Object.entries(recordJson(record))
  return Object.fromEntries(now.filter(([field, value]) => !isSame(value, last?.[field])))
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null) return one === other
  if (typeof other !== 'object' || other === null) return false
  const entries = Object.entries(one)
  return entries.every(([key, value]) => (other as Record<string, unknown>)[key] === value)
}
