import { afterAll, beforeAll, expect, it } from 'vitest'
import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { allowance } from '#app/http/api/who-asks.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { paths } from '#app/paths.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { prepareJobs } from '#app/platform/jobs.server.ts'
import { keyFor } from '#tests/api.ts'
import { type App, serveBuilt, until } from '#tests/built-app.ts'
import { resetDatabase } from '#tests/database.ts'
import { settle } from '#tests/people.ts'

const patience = 120_000
let apps: App[]
let productId: string
let key: string

beforeAll(async () => {
  await resetDatabase()
  await prepareJobs()
  const { sari, hotelBuyer } = await settle()
  key = await keyFor(hotelBuyer)
  productId = newId()
  await database().product.create({
    data: {
      ...{ id: productId, producerId: sari.organisationId, state: 'listed', categoryId: 'batik' },
      ...{ slug: 'batik-kawung', name: 'Batik Kawung', unit: 'lembar', price: 385_000n },
    },
  })
  await transact((tx) => listProducts(tx, [{ productId }]))
  apps = await Promise.all([serveBuilt(), serveBuilt()])
}, patience)

afterAll(async () => {
  for (const { child } of apps) child.kill()
  await Promise.all(apps.map(({ ended }) => ended))
  await closeDatabase()
}, patience)

const search = paths.api.catalogue('?q=kawung')

/** What each process answers: the price that its search knows, and whether its page names it. */
const answers = () =>
  Promise.all(
    apps.map(async ({ url }) => {
      const [found, page] = await Promise.all([
        fetch(`${url}${search}`).then((answer) => answer.json()),
        fetch(`${url}${paths.catalogue('?q=kawung')}`).then((answer) => answer.text()),
      ])
      return { price: found.hits[0]?.price ?? null, named: page.includes('Batik Kawung') }
    }),
  )

/** @returns how many milliseconds passed until both answered so */
async function untilBoth(expected: { price: number | null; named: boolean }) {
  const start = performance.now()
  const wanted = JSON.stringify([expected, expected])
  await until(async () => JSON.stringify(await answers()) === wanted)
  return performance.now() - start
}

it(
  'shows on every process what one of them changed, kept answers or not',
  async () => {
    await untilBoth({ price: 385_000, named: true })
    await database().product.update({ where: { id: productId }, data: { price: 410_000n } })
    await transact((tx) => listProducts(tx, [{ productId }]))
    const repriced = await untilBoth({ price: 410_000, named: true })
    await transact(async (tx) => {
      await tx.product.update({ where: { id: productId }, data: { state: 'unlisted' } })
      await listProducts(tx, [{ productId }])
    })
    const hidden = await untilBoth({ price: null, named: false })
    console.info(`seen everywhere after ${repriced.toFixed(0)} and ${hidden.toFixed(0)} ms`)
    expect(Math.max(repriced, hidden)).toBeLessThan(5000)
  },
  patience,
)

it(
  'hears a key so often and no more, whichever process it asks',
  async () => {
    const minute = () => Math.floor(Date.now() / 60_000)
    const began = minute()
    const ask = async (_: unknown, index: number) => {
      const { url } = apps[index % apps.length] as App
      const headers = { authorization: `Bearer ${key}` }
      return (await fetch(`${url}/api/v1/orders`, { headers })).status
    }
    const statuses = await Promise.all(Array.from({ length: allowance.most + 100 }, ask))
    // Where a minute ends in between, the next one's are heard too.
    const minutes = minute() - began + 1
    const heard = statuses.filter((status) => status === 200).length
    expect(heard).toBeGreaterThanOrEqual(allowance.most)
    expect(heard).toBeLessThanOrEqual(allowance.most * minutes)
    expect(heard + statuses.filter((status) => status === 429).length).toBe(statuses.length)
  },
  patience,
)
