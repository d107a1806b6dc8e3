import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KnownProducer, planImport, type RegistryPlan } from './plan-import.ts'
import { recordJson } from './record-changes.ts'
import type { JudgedRow, RegistryRecord } from './registry-record.ts'

/** Few names and numbers, so that makers collide in every way. */
const makers = fc.record({
  ownerName: fc.constantFrom('Siti', 'Ibu SITI', 'Udin'),
  businessName: fc.constantFrom('Maju', 'CV. Maju'),
  villageName: fc.constantFrom('Sukadaya', 'Ds. Suka Daya', null),
  regionCode: fc.constantFrom('32.16.03', '32.16.18'),
  nib: fc.constantFrom('9120000000011', '9120000000012', null, null),
  phone: fc.constantFrom('+628111111111', '+628222222222', null),
})
const lists = fc.array(fc.option(makers, { freq: 8 }), { maxLength: 12 })

const silence: Omit<RegistryRecord, 'ownerName' | 'businessName' | 'regionCode'> = {
  number: null,
  address: null,
  villageName: null,
  commodity: null,
  sector: null,
  nib: null,
  npwp: null,
  kbliCode: null,
  kbliVersion: null,
  pirtNumber: null,
  halalNumber: null,
  sniNumber: null,
  workersMale: null,
  workersFemale: null,
  workersTotal: null,
  investment: null,
  monthlyCapacity: null,
  capacityUnit: null,
  phone: null,
  email: null,
  active: null,
  extra: {},
}

type Maker = { ownerName: string; businessName: string; regionCode: string }

const rowsOf = (list: (Maker | null)[]): JudgedRow[] =>
  list.map((maker, index) => ({
    row: index + 2,
    texts: [],
    record: maker ? { ...silence, ...maker } : null,
    problems: maker ? [] : [{ field: 'ownerName', value: '', reason: 'missingOwner' }],
    remarks: [],
  }))

const count = (plan: RegistryPlan, fate: string) =>
  plan.fates.filter((row) => row.fate === fate).length

/** What the database does with a plan. */
function carryOut(plan: RegistryPlan, books: KnownProducer[]): KnownProducer[] {
  const changed = new Map(
    plan.writes.map((write) => [write.known?.id ?? `new ${write.row}`, write]),
  )
  const kept = books.filter(({ id }) => !changed.has(id))
  const written = [...changed.values()].map(({ known, keeps, record, identityKey, row }) => ({
    id: known?.id ?? `maker ${row} of ${books.length}`,
    identityKey,
    regionCode: known && keeps.includes('regionCode') ? known.regionCode : record.regionCode,
    nib: known && (keeps.includes('nib') || !record.nib) ? known.nib : record.nib,
    record: { ...known?.record, ...recordJson(record) },
  }))
  return [...kept, ...written]
}

test('every row has one fate, in the order of the file', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const rows = rowsOf(list)
      expect(planImport(rows, []).fates.map(({ row }) => row)).toEqual(rows.map(({ row }) => row))
    }),
  )
})

test('a list taken in again changes nothing, whatever stood on the books before', () => {
  fc.assert(
    fc.property(lists, lists, (before, list) => {
      const old = carryOut(planImport(rowsOf(before), []), [])
      const books = carryOut(planImport(rowsOf(list), old), old)
      expect(planImport(rowsOf(list), books).writes).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('no two makers on the books share a number or a name in one district', () => {
  fc.assert(
    fc.property(lists, lists, (before, list) => {
      const old = carryOut(planImport(rowsOf(before), []), [])
      const books = carryOut(planImport(rowsOf(list), old), old)
      const nibs = books.flatMap(({ nib }) => nib ?? [])
      const names = books.map(({ regionCode, identityKey }) => `${regionCode} ${identityKey}`)
      expect(new Set(nibs).size).toBe(nibs.length)
      expect(new Set(names).size).toBe(names.length)
    }),
    { numRuns: 500 },
  )
})

test('how many makers a list brings does not depend on the order of its rows', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const created = count(planImport(rowsOf(list), []), 'create')
      expect(count(planImport(rowsOf([...list].reverse()), []), 'create')).toBe(created)
    }),
  )
})
