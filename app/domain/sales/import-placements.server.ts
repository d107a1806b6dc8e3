import { newId } from '#app/kernel/ids.ts'
import { firstDay } from '#app/kernel/period.ts'
import { within } from '#app/kernel/regions.ts'
import type { Parsed } from '#app/kernel/tables/cell-problem.ts'
import { parseCode } from '#app/kernel/tables/parse-code.ts'
import { parseDay } from '#app/kernel/tables/parse-day.ts'
import { parsePeriod } from '#app/kernel/tables/parse-period.ts'
import { type Cell, cellText } from '#app/kernel/tables/raw-table.ts'
import { dateColumn, dayFromColumn, dayOrNull } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { OutletIndex, ProductIndex } from './catalogue-index.ts'
import type { KnownChain } from './chain-book.server.ts'
import type { RowFate } from './import-report.ts'
import {
  type Imported,
  type ImportRequest,
  importTable,
  type RowReader,
} from './import-table.server.ts'
import { placementListColumns } from './reference-columns.ts'

type Placement = {
  id: string
  chainProductId: string
  outletId: string
  startsOn: string
  endsOn: string | null
  contract: string | null
}

type Placed = { placement: Omit<Placement, 'id'>; label: string }

/** A list of placements: which product stands in which outlet, from when to when. */
export const importPlacements = (request: ImportRequest): Promise<Imported> =>
  importTable('placements', placementListColumns, request, async (work) => {
    const { tx, rows, report, chainOf } = work
    const books = await booksOf(tx)
    const known = await knownPlacements(tx)
    const seen = new Map<string, Omit<Placement, 'id'>>()
    const changed: { placement: Placement; fate: RowFate }[] = []
    for (const row of rows) {
      const chain = chainOf(row)
      const placed = readPlacement(row, chain, books, request.importer.region)
      if (!placed) {
        report.reject(row.problems)
        continue
      }
      const { placement: given, label } = placed
      const key = keyOf(given)
      const before = seen.get(key)
      if (before) {
        if (isSame(before, given)) report.repeat()
        else report.reject([row.problem('endsOn', 'conflictingRows')])
        continue
      }
      seen.set(key, given)
      const old = known.get(key)
      const placement = {
        ...given,
        id: old?.id ?? newId(),
        endsOn: given.endsOn ?? old?.endsOn ?? null,
        contract: given.contract ?? old?.contract ?? null,
      }
      const fate = !old ? 'created' : isSame(old, placement) ? 'unchanged' : 'updated'
      if (fate !== 'unchanged') changed.push({ placement, fate })
      const detail = [placement.startsOn, placement.endsOn].filter(Boolean).join(' – ')
      report.accept({ row: row.source.row, fate, label, detail })
    }
    await writePlacements(tx, changed)
  })

type Books = Map<
  string,
  { products: ProductIndex; outlets: OutletIndex; regions: Map<string, string | null> }
>

async function booksOf(tx: Transaction): Promise<Books> {
  const products = await tx.chainProduct.findMany({
    select: { id: true, chainId: true, sku: true, gtin: true, name: true },
  })
  const outlets = await tx.outlet.findMany({
    select: { id: true, chainId: true, code: true, name: true, regionCode: true },
  })
  const books: Books = new Map()
  const of = (chainId: string) => {
    const book = books.get(chainId) ?? {
      products: new ProductIndex([]),
      outlets: new OutletIndex([]),
      regions: new Map(),
    }
    books.set(chainId, book)
    return book
  }
  for (const product of products) of(product.chainId).products.add(product)
  for (const outlet of outlets) {
    of(outlet.chainId).outlets.add(outlet)
    of(outlet.chainId).regions.set(outlet.id, outlet.regionCode)
  }
  return books
}

function readPlacement(
  row: RowReader,
  chain: KnownChain | undefined,
  books: Books,
  region: string,
): Placed | undefined {
  const book = chain && books.get(chain.id)
  const given = { sku: row.code('sku'), gtin: row.code('gtin'), name: row.text('productName') }
  const code = row.take('outlet', parseCode)
  const startsOn = row.must('startsOn', dayOrMonth)
  const endsOn = row.take('endsOn', parseDay)
  if (startsOn && endsOn && endsOn < startsOn) row.reject('endsOn', 'endsBeforeStart')
  if (!chain || !book) {
    row.reject('chain', chain || row.text('chain') ? 'unknownChain' : 'missing')
    return undefined
  }
  const found = book.products.find(given)
  const field = given.sku ? 'sku' : given.gtin ? 'gtin' : 'productName'
  if ('reason' in found) row.reject(field, found.reason)
  const outlet = book.outlets.find(code, row.text('outletName'))
  if (!outlet) row.reject('outlet', 'unknownOutlet')
  const place = outlet && book.regions.get(outlet.id)
  if (place && region !== '' && !within(place, region)) row.reject('outlet', 'outsideRegion')
  if (row.problems.length > 0 || !outlet || !startsOn || 'reason' in found) return undefined
  const label = `${chain.name} ${found.product.sku} · ${outlet.code}`
  const contract = row.text('contract')
  const ids = { chainProductId: found.product.id, outletId: outlet.id }
  return { placement: { ...ids, startsOn, endsOn, contract }, label }
}

/** A list that only names the month means its first day. */
function dayOrMonth(cell: Cell | undefined): Parsed<string> {
  const day = parseDay(cell)
  if (day.ok || cellText(cell) === '') return day
  const month = parsePeriod(cell)
  return month.ok && month.value ? { ok: true, value: firstDay(month.value) } : day
}

const keyOf = (placement: Omit<Placement, 'id'>) =>
  `${placement.chainProductId}:${placement.outletId}:${placement.startsOn}`

type Terms = Pick<Placement, 'endsOn' | 'contract'>

const isSame = (one: Terms, other: Terms) =>
  one.endsOn === other.endsOn && one.contract === other.contract

async function knownPlacements(tx: Transaction): Promise<Map<string, Placement>> {
  const placements = await tx.placement.findMany()
  return new Map(
    placements.map((row) => {
      const startsOn = dayFromColumn(row.startsOn)
      const placement = { ...row, startsOn, endsOn: dayOrNull(row.endsOn) }
      return [keyOf(placement), placement]
    }),
  )
}

async function writePlacements(
  tx: Transaction,
  changed: { placement: Placement; fate: RowFate }[],
): Promise<void> {
  const created = changed.filter(({ fate }) => fate === 'created')
  await tx.placement.createMany({
    data: created.map(({ placement }) => ({
      ...placement,
      startsOn: dateColumn(placement.startsOn),
      endsOn: placement.endsOn ? dateColumn(placement.endsOn) : null,
    })),
  })
  const updated = changed.filter(({ fate }) => fate === 'updated').map(({ placement }) => placement)
  await tx.$executeRaw`
    UPDATE placement SET ends_on = given."endsOn", contract = given.contract
    FROM json_to_recordset(${JSON.stringify(updated)}::json) AS given(
      id uuid, "endsOn" date, contract text)
    WHERE placement.id = given.id`
}
