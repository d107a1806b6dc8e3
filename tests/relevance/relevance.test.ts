import { beforeAll, describe, expect, it } from 'vitest'
import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { meilisearchSearch } from '#app/domain/catalogue/search/search-with-meilisearch.server.ts'
import { postgresqlSearch } from '#app/domain/catalogue/search/search-with-postgresql.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { planShelf } from '#scripts/demo/shelf/shelf-plan.ts'
import { resetDatabase } from '#tests/database.ts'
import { discountedGain, judgedQueries } from '#tests/relevance/relevance.ts'

const { MEILI_URL: url, MEILI_KEY: key } = process.env
const engines = [
  { name: 'PostgreSQL', engine: postgresqlSearch },
  ...(url ? [{ name: 'Meilisearch', engine: meilisearchSearch({ url, key }) }] : []),
]

/** What the search has reached on the demonstration's catalogue; it must not fall below. */
const floor = { gain: 0.95, withoutResult: 0.01 }

const { makers, goods } = planShelf()
const catalogue = goods.map(({ content }) => content.name)

beforeAll(async () => {
  await resetDatabase()
  const producers = makers.map((maker) => ({ id: newId(), maker }))
  await database().organisation.createMany({
    data: producers.map(({ id, maker }) => ({ id, kind: 'producer', name: maker.business })),
  })
  await database().producer.createMany({
    data: producers.map(({ id, maker }, index) => ({
      ...{ id, businessName: maker.business, ownerName: maker.owner, identityKey: `${index}` },
      ...{ regionCode: maker.district, story: maker.story },
    })),
  })
  await database().region.createMany({
    data: makers.map(({ district, districtName }) => ({
      ...{ code: district, name: districtName, level: 3 },
    })),
    skipDuplicates: true,
  })
  const products = goods.map(({ maker, content }, index) => ({
    id: newId(),
    producerId: producers[maker]?.id ?? '',
    slug: `goods-${index}`,
    state: 'listed' as const,
    name: content.name,
    categoryId: `${content.categoryId}`,
    story: `${content.story}`,
    materials: content.materials ? `${content.materials}` : null,
    price: BigInt(`${content.price}`),
  }))
  await database().product.createMany({ data: products })
  await transact((tx) =>
    listProducts(
      tx,
      products.map(({ id }) => ({ productId: id })),
    ),
  )
  for (const { engine } of engines) await engine.rebuild()
})

describe.each(engines)('what people type, $name', ({ name, engine }) => {
  it('is found among the first, and hardly ever not at all', async () => {
    expect(judgedQueries.length).toBeGreaterThanOrEqual(150)
    const gains: number[] = []
    const empty: string[] = []
    const worst: [number, string, string[]][] = []
    for (const judged of judgedQueries) {
      const question = questionFrom(new URLSearchParams({ q: judged.query }))
      const found = await engine.search(question, {
        ...{ today: '2026-11-22', except: [], everyPrice: false },
      })
      const names = [...found.hits, ...found.nearest].map(({ name }) => name)
      const gain = discountedGain(judged, names, catalogue)
      if (gain === undefined) throw new Error(`Nothing is wanted by "${judged.query}".`)
      gains.push(gain)
      if (names.length === 0) empty.push(judged.query)
      if (gain < 0.7) worst.push([gain, judged.query, names.slice(0, 4)])
    }
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length
    const said = `${name}: nDCG@10 ${mean.toFixed(3)} over ${gains.length} queries, ${empty.length} without result`
    console.info(said, process.env.WORST ? worst : '')
    expect(mean, said).toBeGreaterThanOrEqual(floor.gain)
    expect(empty.length / gains.length, `nothing for ${empty}`).toBeLessThanOrEqual(
      floor.withoutResult,
    )
  })
})
