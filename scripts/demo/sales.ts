import { commitImport } from '#app/domain/sales/commit-import.server.ts'
import type { ImportKind } from '#app/domain/sales/import-report.ts'
import { startImport } from '#app/domain/sales/start-import.server.ts'
import { addDays } from '#app/kernel/days.ts'
import {
  firstDay,
  type Period,
  periodOfDay,
  previousPeriod,
  shiftPeriod,
} from '#app/kernel/period.ts'
import { activeFirms } from './active-firms.ts'
import type { Cast } from './cast.ts'
import { castFirms } from './cast-firms.ts'
import {
  type Codes,
  chainProductsFile,
  outletsFile,
  placementsFile,
  sellOutFile,
  type TableBytes,
} from './chain-files.ts'
import { salesOf } from './chain-sales.ts'
import { chains } from './chains.ts'
import { known, must } from './must.ts'
import { products } from './products.ts'
import type { Timeline } from './timeline.ts'

/** Full months that the chains have reported. */
export const monthsReported = 8

export const lastFullMonth = ({ today }: Timeline): Period => previousPeriod(periodOfDay(today))

const codes: Codes = (key) => {
  const product = known(
    products.find((each) => each.key === key),
    key,
  )
  const { number, owner } = known(
    [...castFirms, ...activeFirms].find(({ owner: name }) => name === product.maker),
    product.maker,
  )
  return { gtin: `${product.content.gtin}`, number, owner }
}

/** Uploaded, looked at and taken in: every row of ours is a good one. */
async function upload(cast: Cast, kind: ImportKind, table: TableBytes, now: Date): Promise<void> {
  const official = cast.as('Ratna Dewi', 'official')
  const importId = await startImport(official, { kind, ...table, parameters: {} }, now)
  const { rejected, rows, created } = must(await commitImport(official, importId, now))
  if (rejected.length > 0 || created === 0) {
    const [first] = rejected
    throw new Error(
      `${table.fileName}: ${created} of ${rows} rows, ${first?.field} ${first?.reason}`,
    )
  }
}

/** What comes onto the chains' shelves in a month: their names for it, and where it stands. */
function planArrivals(timeline: Timeline, cast: Cast, monthsAgo: number, period: Period): void {
  const arriving = chains.map((chain) => ({
    ...chain,
    goods: chain.goods.filter(({ since }) => since === monthsAgo),
  }))
  if (arriving.every(({ goods }) => goods.length === 0)) return
  const before = addDays(firstDay(period), -5)
  timeline.on(before, '09:45', (now) =>
    upload(cast, 'products', chainProductsFile(arriving, codes, period), now),
  )
  timeline.on(before, '10:15', (now) =>
    upload(cast, 'placements', placementsFile(arriving, period), now),
  )
}

/** The chains' outlets and placements, then what they sold, month by month. */
export function planSales(timeline: Timeline, cast: Cast): void {
  const last = lastFullMonth(timeline)
  const beginning = firstDay(shiftPeriod(last, 1 - monthsReported))
  timeline.on(addDays(beginning, -6), '09:15', (now) =>
    upload(cast, 'outlets', outletsFile(chains), now),
  )
  for (let monthsAgo = monthsReported - 1; monthsAgo >= 0; monthsAgo -= 1) {
    const period = shiftPeriod(last, -monthsAgo)
    planArrivals(timeline, cast, monthsAgo, period)
    const reported = firstDay(shiftPeriod(period, 1))
    for (const [index, chain] of chains.entries()) {
      timeline.on(addDays(reported, 2 + index), '10:05', async (now) => {
        const sales = salesOf(chain, last, monthsAgo)
        await upload(cast, 'sell-out', await sellOutFile(chain, sales, period, codes), now)
      })
    }
  }
}
