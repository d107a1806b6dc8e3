import { districtOf } from '#app/kernel/regions.ts'
import { identityKey } from './identity.ts'
import { changes, merged } from './record-changes.ts'
import type {
  CellRemark,
  JudgedRow,
  RegistryRecord,
  RejectReason,
  RemarkReason,
} from './registry-record.ts'

/** A maker already on the books; `record` is what the office's last file said, if one did. */
export type KnownProducer = {
  id: string
  identityKey: string
  regionCode: string
  nib: string | null
  record: Record<string, unknown> | null
}

export type Fate = 'create' | 'update' | 'duplicate' | 'reject'

export type RowFate = {
  row: number
  fate: Fate
  /** The row of this file, or the maker on the books, that this one repeats. */
  of?: { row: number } | { producerId: string }
  problems: CellRemark<RejectReason>[]
  remarks: CellRemark<RemarkReason>[]
}

export type PlannedWrite = {
  row: number
  identityKey: string
  record: RegistryRecord
  /** The maker to bring up to date; a new one without it. */
  known?: KnownProducer
}

export type RegistryPlan = { fates: RowFate[]; writes: PlannedWrite[] }

type Group = { key: string; record: RegistryRecord; rows: JudgedRow[] }

/**
 * Decides what becomes of every row. Rows of one maker are merged into the first of them; a maker
 * on the books of whom the file says nothing new stays as it is.
 */
export function planImport(
  rows: readonly JudgedRow[],
  known: readonly KnownProducer[],
): RegistryPlan {
  const books = booksOf(known)
  const groups = groupsOf(rows)
  const keys = new Set(groups.map((group) => group.key))
  const fates = new Map<number, RowFate>()
  const writes = new Map<string, PlannedWrite>()
  for (const group of groups) {
    const [first, ...rest] = group.rows
    if (!first) continue
    const byNib = group.record.nib ? books.byNib.get(group.record.nib) : undefined
    const byKey = books.byKey.get(group.key)
    const match = byNib ?? byKey
    const isTorn = byNib !== undefined && byKey !== undefined && byNib !== byKey
    const isSettled = match !== undefined && (isTorn || writes.has(match.id))
    const fate = isSettled ? 'duplicate' : fateOnTheBooks(group, match)
    if (fate !== 'duplicate') {
      const keepsKey =
        match &&
        (keys.has(placedKey(match.regionCode, match.identityKey)) ||
          !isRenamed(group.record, match))
      writes.set(match?.id ?? group.key, {
        row: first.row,
        identityKey: keepsKey ? match.identityKey : identityOf(group.record),
        record: group.record,
        ...(match ? { known: match } : {}),
      })
    }
    const of = match ? { of: { producerId: match.id } } : {}
    fates.set(first.row, fateOf(first, fate, of, isTorn ? torn(group) : []))
    for (const row of rest) {
      fates.set(row.row, fateOf(row, 'duplicate', { of: { row: first.row } }, otherNib(row, group)))
    }
  }
  for (const row of rows) if (!row.record) fates.set(row.row, fateOf(row, 'reject'))
  return { fates: rows.flatMap((row) => fates.get(row.row) ?? []), writes: [...writes.values()] }
}

function fateOnTheBooks(group: Group, match: KnownProducer | undefined): Fate {
  if (!match) return 'create'
  return saysTheSame(group.record, match.record) ? 'duplicate' : 'update'
}

/** Its NIB is one maker's, its owner, business and village another's. */
const torn = (group: Group): CellRemark<RemarkReason>[] => [
  { field: 'nib', value: group.record.nib ?? '', reason: 'twoProducers' },
]

const fateOf = (
  row: JudgedRow,
  fate: Fate,
  of: Pick<RowFate, 'of'> = {},
  more: CellRemark<RemarkReason>[] = [],
): RowFate => ({
  row: row.row,
  fate,
  ...of,
  problems: row.problems,
  remarks: [...row.remarks, ...more],
})

/** One repeated maker with another number than the first: people should look. */
const otherNib = (row: JudgedRow, group: Group): CellRemark<RemarkReason>[] =>
  row.record?.nib && row.record.nib !== group.record.nib
    ? [{ field: 'nib', value: row.record.nib, reason: 'otherNib' }]
    : []

type Named = Pick<RegistryRecord, 'ownerName' | 'businessName' | 'villageName'>

const identityOf = ({ ownerName, businessName, villageName }: Named) =>
  identityKey({ owner: ownerName, business: businessName, village: villageName ?? '' })

const placedKey = (regionCode: string, key: string) => `${districtOf(regionCode)}|${key}`

/** Rows of one maker: the same owner, business and village, or the same NIB, also by way of a third. */
function groupsOf(rows: readonly JudgedRow[]): Group[] {
  const leaders = new Map<string, Group>()
  const groups = new Set<Group>()
  for (const row of rows) {
    if (!row.record) continue
    const key = placedKey(row.record.regionCode, identityOf(row.record))
    const marks = row.record.nib ? [key, `nib|${row.record.nib}`] : [key]
    const found = [...new Set(marks.flatMap((mark) => leaders.get(mark) ?? []))]
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

/** A maker may have changed names or number since: what the office calls them counts as well. */
function booksOf(known: readonly KnownProducer[]) {
  const byNib = new Map<string, KnownProducer>()
  const byKey = new Map<string, KnownProducer>()
  for (const producer of known) {
    const last = producer.record as Partial<RegistryRecord> | null
    if (last?.nib) byNib.set(last.nib, producer)
    if (last?.ownerName && last.businessName && last.regionCode) {
      const { ownerName, businessName, regionCode, villageName = null } = last
      byKey.set(
        placedKey(regionCode, identityOf({ ownerName, businessName, villageName })),
        producer,
      )
    }
  }
  for (const producer of known) {
    if (producer.nib) byNib.set(producer.nib, producer)
    byKey.set(placedKey(producer.regionCode, producer.identityKey), producer)
  }
  return { byNib, byKey }
}

/** Whether a file adds nothing to what the last one said; what it leaves out is no news. */
function saysTheSame(record: RegistryRecord, last: Record<string, unknown> | null): boolean {
  return last !== null && Object.keys(changes(record, last)).length === 0
}

/** Whether a file calls a maker otherwise than the last one did. */
const isRenamed = (record: RegistryRecord, { record: last }: KnownProducer): boolean => {
  const news = changes(record, last)
  return ['ownerName', 'businessName', 'villageName', 'regionCode'].some((field) => field in news)
}
