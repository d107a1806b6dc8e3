import { daysIn, type Period, shiftPeriod } from '#app/kernel/period.ts'
import type { Chain, ChainGoods, Outlet } from './chains.ts'

export type Sale = {
  outlet: Outlet
  goods: ChainGoods
  units: number
  value: number
  returned: number
  outOfStockDays: number
}

/** Between 0 and 1, always the same for the same words: FNV-1a with its last bits stirred. */
function chance(words: string): number {
  let hash = 0x811c9dc5
  for (const letter of words) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}

/** The month of Lebaran; the holiday moves some eleven days a year. Source: SKB 3 Menteri. */
const feastMonths = ['2025-03', '2026-03', '2027-03', '2028-02', '2029-02', '2030-02']

/** What a month usually does to sales: feast, school holidays, the end of the year. */
function seasonOf(period: Period): number {
  if (feastMonths.includes(period)) return 1.45
  if (feastMonths.includes(shiftPeriod(period, 1))) return 1.2
  if (feastMonths.includes(shiftPeriod(period, -1))) return 0.85
  return { '06': 1.06, '07': 1.1, '12': 1.22 }[period.slice(5)] ?? 1
}

/** Makers raise their price once; chains follow. */
const priceIn = ({ key, shelfPrice }: ChainGoods, monthsAgo: number): number =>
  key === 'kopi' && monthsAgo > 2 ? shelfPrice - 2_500 : shelfPrice

export const carries = ({ since, without }: ChainGoods, outlet: Outlet, monthsAgo: number) =>
  monthsAgo <= since && !without?.includes(outlet.code)

function saleOf(
  chain: Chain,
  outlet: Outlet,
  goods: ChainGoods,
  { period, monthsAgo }: { period: Period; monthsAgo: number },
): Sale {
  const words = `${goods.sku} ${outlet.code} ${goods.since - monthsAgo}`
  const isScarce = chain.scarce[monthsAgo]?.includes(goods.sku) && chance(`${words} few`) < 0.7
  const outOfStockDays = isScarce
    ? 8 + Math.floor(chance(`${words} days`) * 9)
    : chance(`${words} out`) < 0.08
      ? 1 + Math.floor(chance(`${words} days`) * 4)
      : 0
  const stocked = 1 - outOfStockDays / daysIn(period)
  const growth = 1 + (goods.trend ?? 0) * (goods.since - monthsAgo)
  const luck = 0.82 + chance(words) * 0.36
  const usual = goods.usual * outlet.size * seasonOf(period) * growth
  const units = Math.round(usual * luck * stocked)
  const returned = chance(`${words} back`) < 0.15 ? Math.ceil(units * 0.03) : 0
  const value = units * priceIn(goods, monthsAgo)
  return { outlet, goods, units, value, returned, outOfStockDays }
}

/** What a chain's outlets sold in one month; those that kept silent are left out. */
export function salesOf(chain: Chain, last: Period, monthsAgo: number): Sale[] {
  const month = { period: shiftPeriod(last, -monthsAgo), monthsAgo }
  const heard = chain.outlets.filter(({ code }) => !chain.silent[monthsAgo]?.includes(code))
  return heard.flatMap((outlet) =>
    chain.goods
      .filter((goods) => carries(goods, outlet, monthsAgo))
      .map((goods) => saleOf(chain, outlet, goods, month)),
  )
}
