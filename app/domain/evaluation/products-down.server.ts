import type { Official } from '#app/domain/accounts/actor.ts'
import { type Period, shiftPeriod } from '#app/kernel/period.ts'
import { database } from '#app/platform/database.server.ts'
import { listMonths } from './queries.server.ts'
import { readMonth } from './read-month.server.ts'

export type ProductDown = { productId: string; name: string; businessName: string; since: Period }

const atMost = 100

/** Listed products whose sales were down in each of the last so many months that were reported. */
export async function findProductsDown(official: Official, months: number): Promise<ProductDown[]> {
  const [newest] = await listMonths(official)
  if (!newest) return []
  const periods = Array.from({ length: months }, (_, index) => shiftPeriod(newest.period, -index))
  const read = await Promise.all(periods.map((period) => readMonth(official, period)))
  const down = read.map(
    ({ figures }) =>
      new Set(
        figures.products
          .filter(({ verdict }) => verdict === 'down')
          .map(({ chain, sku }) => `${chain} ${sku}`),
      ),
  )
  const [last, ...before] = down
  const keys = [...(last ?? [])].filter((key) => before.every((month) => month.has(key)))
  const chosen = keys.slice(0, atMost).map((key) => {
    const [chain = '', ...sku] = key.split(' ')
    return { chain: { key: chain }, sku: sku.join(' ') }
  })
  if (chosen.length === 0) return []
  const rows = await database().chainProduct.findMany({
    where: { OR: chosen, product: { state: 'listed' } },
    select: {
      product: { select: { id: true, name: true, producer: { select: { businessName: true } } } },
    },
  })
  const since = periods.at(-1) ?? newest.period
  const byId = new Map(rows.flatMap(({ product }) => (product ? [[product.id, product]] : [])))
  return [...byId.values()].map(({ id, name, producer }) => ({
    ...{ productId: id, name, businessName: producer.businessName, since },
  }))
}
