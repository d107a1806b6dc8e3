import { type Group, groupsOf, identityOf, marksOf, nibMark, placedKey } from './group-rows.ts'
import { changes } from './record-changes.ts'
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
  /** Fields that stay as they are on the books. */
  keeps: string[]
}

export type RegistryPlan = { fates: RowFate[]; writes: PlannedWrite[] }

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
  const marks = new Set(groups.flatMap(({ rows }) => rows.flatMap(marksOf)))
  const fates = new Map<number, RowFate>()
  const writes: PlannedWrite[] = []
  const claimed = new Set<KnownProducer>()
  for (const group of groups) {
    const { match, isTorn } = books.find(group)
    const isSettled = match !== undefined && (isTorn || claimed.has(match))
    if (match) claimed.add(match)
    const fate = isSettled ? 'duplicate' : fateOnTheBooks(group, match)
    if (fate !== 'duplicate') writes.push(writeOf(group, match, marks))
    for (const row of group.rows) {
      const isFirst = row === group.rows[0]
      const of = isFirst ? match && { producerId: match.id } : { row: group.rows[0]?.row ?? 0 }
      const more = !isFirst ? otherNib(row, group) : isTorn ? torn(group) : []
      fates.set(row.row, fateOf(row, isFirst ? fate : 'duplicate', of, more))
    }
  }
  for (const row of rows) if (!row.record) fates.set(row.row, fateOf(row, 'reject'))
  return { fates: rows.flatMap((row) => fates.get(row.row) ?? []), writes }
}

/**
 * A maker keeps the names or the number they are known by while another row still calls them so:
 * otherwise that row would find nobody the next time.
 */
function writeOf(group: Group, known: KnownProducer | undefined, marks: Set<string>): PlannedWrite {
  const { record } = group
  const write = { row: group.rows[0]?.row ?? 0, record, identityKey: identityOf(record) }
  if (!known) return { ...write, keeps: [] }
  const keepsNames = marks.has(placedKey(known.regionCode, known.identityKey))
  const keepsNib = known.nib !== null && marks.has(nibMark(known.nib))
  const keeps = [...(keepsNames ? ['regionCode'] : []), ...(keepsNib ? ['nib'] : [])]
  const keepsKey = keepsNames || !isRenamed(record, known)
  return { ...write, known, keeps, ...(keepsKey ? { identityKey: known.identityKey } : {}) }
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
  of?: RowFate['of'],
  more: CellRemark<RemarkReason>[] = [],
): RowFate => ({
  row: row.row,
  fate,
  ...(of ? { of } : {}),
  problems: row.problems,
  remarks: [...row.remarks, ...more],
})

/** One repeated maker with another number than the first: people should look. */
const otherNib = (row: JudgedRow, group: Group): CellRemark<RemarkReason>[] =>
  row.record?.nib && row.record.nib !== group.record.nib
    ? [{ field: 'nib', value: row.record.nib, reason: 'otherNib' }]
    : []

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
  return {
    find({ record, key }: Group) {
      const holder = record.nib ? byNib.get(record.nib) : undefined
      const namesake = byKey.get(key)
      const isTorn = holder !== undefined && namesake !== undefined && holder !== namesake
      return { match: holder ?? namesake, isTorn }
    },
  }
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
