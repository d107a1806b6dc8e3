import type { Request, Response } from 'express'
import { beforeAll, describe, expect, it } from 'vitest'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { transact } from '#app/platform/database.server.ts'
import { refuseOddPaths } from '#scripts/web-guards.ts'
import '#tests/database.ts'
import { knock, openRoute } from '#tests/knock.ts'
import { shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast

beforeAll(async () => {
  cast = await settle()
  for (const name of ['Keripik tempe', 'Batik kawung', 'Sambal bawang 100% asli']) {
    const productId = await shelve(cast.sari, { name })
    await transact((tx) => listProduct(tx, { productId }))
  }
})

const texts: Record<string, string> = {
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand words': 'batik kawung '.repeat(800),
  'one letter in ten thousand words': 'b '.repeat(5000),
  sql: "'; DROP TABLE listing; --",
  'sql in a pair': "batik' OR '1'='1",
  'a dollar quote': '$$; SELECT pg_sleep(10); $$',
  placeholders: '$1 ? :name {{batik}} %s',
  'a regex bomb': '(a+)+$'.repeat(200),
  'a nested regex': `${'('.repeat(500)}a${')*'.repeat(500)}`,
  'wildcards of LIKE': '%_%_%_%_%\\',
  'operators of full text': 'batik & | ! <-> :* \\ ()',
  emoji: '👩🏽‍🏭🧺🎁 batik 🇮🇩',
  'flags and joiners alone': '🇮🇩‍️',
  'right to left': '‮kitab‬ شال باتيك',
  'combining marks': `b${'\u0301'.repeat(3000)}atik`,
  'a NUL': 'batik\0kawung',
  'a lone surrogate': 'batik \ud800 kawung \udc00',
  'control signs': '\u0001\u0002\u0007\u001b[31m',
  'nothing but spaces': ' \t\n\u00a0\u3000 ',
  html: '<script>alert(1)</script>',
  'a long number': '9'.repeat(5000),
}

/** As a browser, a program or somebody by hand sends it. */
const searches = [
  ...Object.entries(texts).map(([name, text]) => [name, `?q=${encode(text)}`]),
  ['a raw NUL', '?q=batik%00kawung'],
  ['half a surrogate', '?q=%ED%A0%80'],
  ['broken escapes', '?q=%E0%A4%A'],
  ['minus pages', '?q=batik&page=-3'],
  ['page zero', '?page=0'],
  ['a huge page', '?page=99999999999999999999'],
  ['half a page', '?page=1.5'],
  ['not a page', '?page=NaN'],
  ['a huge price', `?priceMost=${'9'.repeat(40)}`],
  ['a minus price', '?priceMost=-1'],
  ['huge pieces', '?pieces=9999999999&by=2030-01-01'],
  ['a day that never was', '?pieces=5&by=2030-02-31'],
  ['a day before all days', '?pieces=5&by=0001-01-01'],
  ['a category of signs', "?category='; --&category=%00"],
  ['districts without end', `?${'district=32.16&'.repeat(1500)}`],
  ['a radius around a bomb', `?within=50&near=${'(a+)+$'.repeat(200)}`],
  ['a radius around SQL', "?within=50&near='; DROP TABLE region; --"],
  ['a radius around a NUL', '?within=50&near=%00'],
  ['a radius around half a surrogate', '?within=50&near=%ED%A0%80'],
  ['a radius around emoji', `?within=50&near=${encodeURIComponent('👩🏽‍🏭🇮🇩')}`],
  ['a radius around no place of ours', '?within=50&near=99.99.99'],
  ['a radius around everything', '?within=99999999999&district=32.16.06'],
  ['a minus radius', '?within=-50&near=nowhere'],
  ['places without end', `?within=50&${'near=xx&'.repeat(1500)}`],
  ['an unknown licence', '?certificate=constructor&grade=__proto__&channel=toString'],
  ['a thousand sorts', `?${'sort=priceLow&'.repeat(1000)}`],
] as [string, string][]

/** A lone surrogate has no UTF-8: a browser sends the sign for what cannot be read. */
function encode(text: string): string {
  return `${new URLSearchParams({ q: text })}`.slice(2)
}

/** Far more than any of them takes; a bomb would take minutes. */
const patience = 3000

async function ask(route: string, search: string) {
  const { loader } = await openRoute(route)
  if (!loader) throw new Error(`${route} answers nothing`)
  const begin = performance.now()
  const { status, data } = await knock(loader, { search })
  return { status, data, took: performance.now() - begin }
}

describe.each(['catalogue._index', 'api.v1.catalogue._index', 'suggestions'])('%s', (route) => {
  it.each(searches)('answers %s quickly and plainly', async (_, search) => {
    const { status, took } = await ask(route, search)
    expect(route.startsWith('api') ? [200, 400] : [200]).toContain(status)
    expect(took).toBeLessThan(patience)
  })
})

it('is as it was afterwards', async () => {
  const { data } = await ask('api.v1.catalogue._index', '?q=kawung')
  expect(JSON.parse(`${data}`).total).toBe(1)
})

it('keeps no answer to one search for another, whatever words it is made of', async () => {
  const total = async (search: string) =>
    ((await ask('catalogue._index', search)).data as { found: { total: number } }).found.total
  for (const search of ['?q=relevance', '?category=relevance', '?certificate=relevance'])
    expect([search, await total(search)]).toEqual([search, 0])
  expect(await total('')).toBe(3)
})

it('finds what stands among the signs', async () => {
  for (const text of ['👩🏽‍🏭 keripik 🎁', '%keripik%', "keripik' --", '(keripik)*'])
    expect(
      JSON.parse(`${(await ask('api.v1.catalogue._index', `?q=${encode(text)}`)).data}`).total,
    ).toBe(1)
})

const places: [string, string][] = [
  ['catalogue.$productSlug', 'productSlug'],
  ['catalogue.categories.$categoryId', 'categoryId'],
  ['catalogue.districts.$districtCode', 'districtCode'],
  ['makers.$producerId', 'producerId'],
  ['cards.$productSlug', 'productSlug'],
  ['searches.$stopKey.quiet', 'stopKey'],
]

it.each(places)('%s knows nothing of what no address looks like', async (route, key) => {
  const { loader } = await openRoute(route)
  if (!loader) throw new Error(`${route} answers nothing`)
  for (const text of ["' OR 1=1 --", '../../etc/passwd', 'a'.repeat(5000), '\ud800', '%']) {
    const { status } = await knock(loader, { params: { [key]: text } })
    expect([text.slice(0, 20), status]).toEqual([text.slice(0, 20), 404])
  }
})

it('asks no database for an address with a NUL', () => {
  const answerTo = (path: string) => {
    let answer = 'passed on'
    const response = {
      status(code: number) {
        answer = `${code}`
        return this
      },
      type() {
        return this
      },
      send() {},
    }
    const pass = () => {}
    refuseOddPaths({ path } as Request, response as unknown as Response, pass)
    return answer
  }
  expect(['/cards/%00', '/makers/%E0%A4', '/catalogue/keripik'].map(answerTo)).toEqual([
    '404',
    '404',
    'passed on',
  ])
})
