import { districtOf } from '#app/kernel/regions.ts'
import { identityKey } from './identity.ts'
import { merged } from './record-changes.ts'
import type { JudgedRow, RegistryRecord } from './registry-record.ts'

/** The rows of one maker, in the order of the file, and what they say together. */
export type Group = { key: string; record: RegistryRecord; rows: JudgedRow[] }

type Named = Pick<RegistryRecord, 'ownerName' | 'businessName' | 'villageName'>

/** What tells a maker from others. */
export const identityOf = ({ ownerName, businessName, villageName }: Named) =>
  identityKey({ owner: ownerName, business: businessName, village: villageName ?? '' })

/** The same within a district: two of one name in two districts are two. */
export const placedKey = (regionCode: string, key: string) => `${districtOf(regionCode)}|${key}`

export const nibMark = (nib: string): string => `nib|${nib}`

/** Whatever would recognise the maker of a row. */
export function marksOf({ record }: JudgedRow): string[] {
  if (!record) return []
  const key = placedKey(record.regionCode, identityOf(record))
  return record.nib ? [key, nibMark(record.nib)] : [key]
}

/** Rows of one maker: the same owner, business and village, or the same NIB, also by way of a third. */
export function groupsOf(rows: readonly JudgedRow[]): Group[] {
  const leaders = new Map<string, Group>()
  const groups = new Set<Group>()
  for (const row of rows) {
    if (!row.record) continue
    const key = placedKey(row.record.regionCode, identityOf(row.record))
    const marks = marksOf(row)
    const found = [...new Set(marks.flatMap((mark) => leaders.get(mark) ?? []))].sort(
      (one, other) => firstRow(one) - firstRow(other),
    )
    const [group = { key, record: row.record, rows: [] }, ...joined] = found
    for (const other of joined) {
      group.rows.push(...other.rows)
      group.record = merged(group.record, other.record)
      groups.delete(other)
      for (const [mark, leader] of leaders) if (leader === other) leaders.set(mark, group)
    }
    group.record = merged(group.record, row.record)
    group.rows.push(row)
    group.rows.sort((one, other) => one.row - other.row)
    groups.add(group)
    for (const mark of marks) leaders.set(mark, group)
  }
  return [...groups]
}

const firstRow = (group: Group) => group.rows[0]?.row ?? 0
