import { inferRegency } from '#app/domain/registry/infer-regency.ts'
import { matchDistrict, type Place } from '#app/domain/registry/match-district.ts'
import { districtKey } from '#app/domain/registry/place-names.ts'
import { newId } from '#app/kernel/ids.ts'
import { within } from '#app/kernel/regions.ts'
import { parseCode } from '#app/kernel/tables/parse-code.ts'
import { parseDay } from '#app/kernel/tables/parse-day.ts'
import { dateColumn, dayOrNull } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { codeKey } from './codes.ts'
import type { RowFate } from './import-report.ts'
import {
  type Imported,
  type ImportRequest,
  importTable,
  type RowReader,
} from './import-table.server.ts'
import { outletListColumns } from './reference-columns.ts'

type Outlet = {
  id: string
  chainId: string
  code: string
  name: string | null
  regionCode: string | null
  openedOn: string | null
  closedOn: string | null
}

/** A list of outlets: creates chains and outlets, updates what changed. */
export const importOutlets = (request: ImportRequest): Promise<Imported> =>
  importTable('outlets', outletListColumns, request, async (work) => {
    const { tx, rows, report, chains, chainOf } = work
    const districts = await districtsOf(tx, request.importer.region, rows)
    const known = await knownOutlets(tx)
    const seen = new Map<string, Given>()
    const changed: { outlet: Outlet; fate: RowFate }[] = []
    for (const row of rows) {
      const chain = chainOf(row)
      if (!chain) row.reject('chain', row.text('chain') ? 'unknownChain' : 'missing')
      const given = readOutlet(row, districts, request.importer.region)
      if (!chain || !given) {
        report.reject(row.problems)
        continue
      }
      const key = `${chain.id}:${codeKey(given.code)}`
      const before = seen.get(key)
      if (before) {
        if (isSame(before, given)) report.repeat()
        else report.reject([row.problem('outlet', 'conflictingRows')])
        continue
      }
      const old = known.get(key)
      const outlet = {
        ...given,
        chainId: chain.id,
        id: old?.id ?? newId(),
        code: old?.code ?? given.code,
      }
      const merged = old ? { ...outlet, ...keptFrom(old, outlet) } : outlet
      seen.set(key, given)
      const fate = !old ? 'created' : isSame(old, merged) ? 'unchanged' : 'updated'
      if (fate !== 'unchanged') changed.push({ outlet: merged, fate })
      const detail = [merged.name, merged.regionCode].filter(Boolean).join(' · ')
      report.accept({ row: row.source.row, fate, label: `${chain.name} ${merged.code}`, detail })
    }
    await chains.save(tx)
    await writeOutlets(tx, changed)
  })

type Given = Omit<Outlet, 'id' | 'chainId'>

function readOutlet(row: RowReader, districts: Districts, region: string): Given | undefined {
  const code = row.must('outlet', parseCode)
  const openedOn = row.take('openedOn', parseDay)
  const closedOn = row.take('closedOn', parseDay)
  const regionCode = districtOf(row, districts, region)
  if (openedOn && closedOn && closedOn < openedOn) row.reject('closedOn', 'endsBeforeStart')
  if (code === null || row.problems.length > 0) return undefined
  return { code, name: row.text('outletName'), regionCode, openedOn, closedOn }
}

/** What a list leaves empty is no reason to forget what is known. */
const keptFrom = (old: Outlet, given: Given): Partial<Outlet> => ({
  name: given.name ?? old.name,
  regionCode: given.regionCode ?? old.regionCode,
  openedOn: given.openedOn ?? old.openedOn,
  closedOn: given.closedOn ?? old.closedOn,
})

const isSame = (one: Given, other: Given) =>
  one.name === other.name &&
  one.regionCode === other.regionCode &&
  one.openedOn === other.openedOn &&
  one.closedOn === other.closedOn

type Districts = { places: Place[]; codes: Set<string>; elsewhere: Set<string> }

/** Districts a list may name; without a region of the importer's, those of the list's own regency. */
async function districtsOf(
  tx: Transaction,
  region: string,
  rows: readonly RowReader[],
): Promise<Districts> {
  const all = await tx.region.findMany({
    where: { level: { in: [2, 3] } },
    select: { code: true, name: true, level: true },
  })
  const places = all.filter(({ level }) => level === 3)
  const said = [...new Set(rows.flatMap((row) => row.text('district') ?? []))]
  const regencies = all.filter(({ level }) => level === 2)
  const reach = region || inferRegency([], said, regencies, places)?.code
  const reached = reach ? places.filter(({ code }) => within(code, reach)) : places
  const here = new Set(reached.map(({ code }) => code))
  const elsewhere = places.filter(({ code }) => !here.has(code))
  return {
    places: reached,
    codes: new Set(places.map(({ code }) => code)),
    elsewhere: new Set(elsewhere.map(({ name }) => districtKey(name))),
  }
}

function districtOf(row: RowReader, districts: Districts, region: string): string | null {
  const text = row.text('district')
  if (!text) return null
  const code = /^\s*(\d{2})[. ]?(\d{2})[. ]?(\d{2})(?:[. ]?\d{4})?\s*$/.exec(text)
  if (code) {
    const district = code.slice(1).join('.')
    const isKnown = districts.codes.size === 0 || districts.codes.has(district)
    if (!isKnown) row.reject('district', 'unknownDistrict')
    else if (region !== '' && !within(district, region)) row.reject('district', 'outsideRegion')
    return district
  }
  const found = matchDistrict(text, districts.places, (name) => districts.elsewhere.has(name))
  if (!found) row.reject('district', 'unknownDistrict')
  return found?.code ?? null
}

async function knownOutlets(tx: Transaction): Promise<Map<string, Outlet>> {
  const outlets = await tx.outlet.findMany()
  return new Map(
    outlets.map((outlet) => [
      `${outlet.chainId}:${codeKey(outlet.code)}`,
      { ...outlet, openedOn: dayOrNull(outlet.openedOn), closedOn: dayOrNull(outlet.closedOn) },
    ]),
  )
}

async function writeOutlets(
  tx: Transaction,
  changed: { outlet: Outlet; fate: RowFate }[],
): Promise<void> {
  const column = (day: string | null) => day && dateColumn(day)
  const created = changed.filter(({ fate }) => fate === 'created')
  await tx.outlet.createMany({
    data: created.map(({ outlet }) => ({
      ...outlet,
      openedOn: column(outlet.openedOn),
      closedOn: column(outlet.closedOn),
    })),
  })
  const updated = JSON.stringify(
    changed.filter(({ fate }) => fate === 'updated').map(({ outlet }) => outlet),
  )
  await tx.$executeRaw`
    UPDATE outlet SET name = given.name, region_code = given."regionCode",
      opened_on = given."openedOn", closed_on = given."closedOn"
    FROM json_to_recordset(${updated}::json) AS given(
      id uuid, name text, "regionCode" text, "openedOn" date, "closedOn" date)
    WHERE outlet.id = given.id`
}
