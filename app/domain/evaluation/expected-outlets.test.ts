import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importSellOut } from '#app/domain/sales/import-sell-out.server.ts'
import { operator } from '#app/domain/sales/importer.ts'
import { fileFromBytes } from '#app/domain/sales/table-file.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { period } from '#app/kernel/period.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { computeMonth } from './compute-month.server.ts'
import { everywhere } from './reach.ts'

const [outlets, products] = [19, 3]
const [first, last] = ['2026-10-01', '2026-10-31']

const day = fc.constantFrom('2026-08-31', '2026-09-30', first, '2026-10-15', last, '2026-11-01')
const day0 = fc.option(day, { nil: null })
const outlet = fc.integer({ min: 0, max: outlets - 1 })
const product = fc.integer({ min: 0, max: products - 1 })

const world = fc.record({
  dates: fc.array(fc.record({ opened: day0, closed: day0 }), {
    minLength: outlets,
    maxLength: outlets,
  }),
  placed: fc.uniqueArray(fc.record({ product, outlet, from: day, to: day0 }), {
    selector: (one) => `${one.product} ${one.outlet} ${one.from}`,
    maxLength: 60,
  }),
  told: fc.uniqueArray(fc.tuple(product, outlet), {
    selector: (pair) => pair.join(' '),
    maxLength: 50,
  }),
})
type World = typeof world extends fc.Arbitrary<infer Kind> ? Kind : never

const codeOf = (at: number) => `G${String(at).padStart(2, '0')}`
const dateOf = (text: string | null) => (text === null ? null : dateColumn(text))

/** Another chain's outlets come in between, so that numbers and bits part. */
async function fill({ dates, placed, told }: World): Promise<void> {
  await resetDatabase()
  const chains = ['fajar', 'melati'].map((key) => ({ id: newId(), key, name: key }))
  await database().chain.createMany({ data: chains })
  const [fajar, melati] = chains.map(({ id }) => id) as [string, string]
  const known = dates.map(({ opened, closed }, at) => ({
    ...{ id: newId(), chainId: fajar, code: codeOf(at) },
    ...{ openedOn: dateOf(opened), closedOn: dateOf(closed) },
  }))
  for (const shop of known) {
    await database().outlet.create({ data: { id: newId(), chainId: melati, code: shop.code } })
    await database().outlet.create({ data: shop })
  }
  const goods = Array.from({ length: products }, (_, at) => ({
    ...{ id: newId(), chainId: fajar, sku: `K-${at}`, name: `Barang ${at}` },
  }))
  await database().chainProduct.createMany({ data: goods })
  await database().placement.createMany({
    data: placed.map((one) => ({
      id: newId(),
      chainProductId: goods[one.product]?.id ?? '',
      outletId: known[one.outlet]?.id ?? '',
      startsOn: dateColumn(one.from),
      endsOn: dateOf(one.to),
    })),
  })
  if (told.length === 0) return
  const rows = told.map(([sold, at]) => `K-${sold},${codeOf(at)},202610,1,1000`)
  const text = ['SKU,STORE,PERIOD,QTY,VALUE', ...rows].join('\n')
  const file = fileFromBytes('a.csv', new TextEncoder().encode(text))
  const now = new Date('2026-11-02T03:00:00Z')
  const imported = await importSellOut({ importer: operator, file, now })
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusal))
}

/** The same, looked at row by row. */
async function lookedAt() {
  const rows = await database().sellOut.findMany()
  const sold = new Set(rows.map((row) => `${row.chainProductId} ${row.outletId}`))
  const [begins, ends] = [dateColumn(first), dateColumn(last)]
  const placements = await database().placement.findMany({
    include: { outlet: true, chainProduct: true },
  })
  const standing = placements.filter(
    ({ startsOn, endsOn, outlet: { openedOn, closedOn } }) =>
      [startsOn, openedOn].every((from) => from === null || from <= ends) &&
      [endsOn, closedOn].every((to) => to === null || to >= begins),
  )
  const pairs = new Map(
    standing.map(({ chainProduct, outlet: at, ...one }) => [
      `${chainProduct.sku} ${at.code}`,
      sold.has(`${one.chainProductId} ${one.outletId}`),
    ]),
  )
  const codesOf = (sku: string, isHeard?: boolean) =>
    [...pairs]
      .filter(([pair, heard]) => pair.startsWith(`${sku} `) && (isHeard ?? heard) === heard)
      .map(([pair]) => pair.slice(sku.length + 1))
      .sort()
  return { codesOf, pairs }
}

test('what is expected, heard and missed is what placements and rows say one by one', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      await fill(made)
      const { codesOf, pairs } = await lookedAt()
      const figures = await computeMonth(database(), everywhere, period('2026-10'), 'month')
      for (let at = 0; at < products; at += 1) {
        const sku = `K-${at}`
        const line = figures.products.find((each) => each.sku === sku)
        const { current, missing } = line ?? { current: { expected: 0, reported: 0 }, missing: [] }
        expect([current.expected, current.reported, missing]).toEqual([
          ...[codesOf(sku).length, codesOf(sku, true).length],
          codesOf(sku, false),
        ])
      }
      const shopsOf = (heard: readonly boolean[]) =>
        new Set([...pairs].filter(([, is]) => heard.includes(is)).map(([pair]) => pair.slice(4)))
      const chain = figures.chains.find(({ key }) => key === 'fajar')
      expect([chain?.outletsExpected ?? 0, chain?.outletsReporting ?? 0]).toEqual([
        shopsOf([true, false]).size,
        shopsOf([true]).size,
      ])
    }),
    { numRuns: 15 },
  )
}, 120_000)
