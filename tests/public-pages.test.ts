import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { beforeAll, describe, expect, it } from 'vitest'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { paths } from '#app/paths.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { ProductPage } from '#app/ui/catalogue/product-page.tsx'
import '#tests/database.ts'
import { knock, openRoute } from '#tests/knock.ts'
import { shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

const hostile = `Batik </script><script>alert(1)</script> & "Co" <!-- 'x'`

let cast: Cast
const slugs: Record<string, string> = {}

async function listed(name: string): Promise<string> {
  const productId = await shelve(cast.sari, { name })
  await transact((tx) => listProduct(tx, { productId }))
  const { slug } = await database().listing.findUniqueOrThrow({ where: { productId } })
  return slug
}

beforeAll(async () => {
  cast = await settle()
  slugs.shown = await listed('Selendang Mega')
  slugs.hostile = await listed(hostile)
  slugs.hidden = await listed('Kain Ditarik')
  slugs.lapsed = await listed('Kain Lewat Waktu')
  await database().producer.update({
    where: { id: cast.sari.organisationId },
    data: { story: 'Membatik sejak 1998.', bankAccount: '7770001112', address: 'Gang Rahasia 7' },
  })
  await database().listing.update({ where: { slug: slugs.hidden }, data: { visible: false } })
  await database().listing.update({
    where: { slug: slugs.lapsed },
    data: { validUntil: new Date('2020-01-01') },
  })
})

async function visit(route: string, params: Record<string, string> = {}, search = '') {
  const { loader } = await openRoute(route)
  if (!loader) throw new Error(`${route} shows nothing`)
  return knock(loader, { params, search })
}

const textOf = async (...given: Parameters<typeof visit>) => `${(await visit(...given)).data}`

/** The product's page as it is sent, in a language. */
async function markupOf(slug: string, locale = 'id'): Promise<string> {
  const { data } = await visit('catalogue.$productSlug', { productSlug: slug })
  const page = createElement(ProductPage, data as Parameters<typeof ProductPage>[0])
  const root = { origin: 'https://etalase.test', locale, theme: 'auto', path: '/' }
  const router = createMemoryRouter(
    [{ id: 'root', path: '/', element: page, loader: () => root }],
    {
      hydrationData: { loaderData: { root } },
    },
  )
  return renderToStaticMarkup(createElement(RouterProvider, { router }))
}

const factsIn = (markup: string): Record<string, unknown>[] =>
  [...markup.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json ?? ''),
  )

describe('a product’s page tells search engines', () => {
  it('what it is, who makes it and what it costs', async () => {
    const [product, breadcrumb] = factsIn(await markupOf(slugs.shown ?? ''))
    expect(product).toMatchObject({
      '@type': 'Product',
      name: 'Selendang Mega',
      brand: { name: 'Batik Sari Tarum' },
      manufacturer: { url: `https://etalase.test${paths.maker(cast.sari.organisationId)}` },
      offers: [{ priceCurrency: 'IDR', availability: 'https://schema.org/MadeToOrder' }],
    })
    expect(breadcrumb).toMatchObject({ '@type': 'BreadcrumbList' })
  })

  it('its one address, and that of each language', async () => {
    const markup = await markupOf(slugs.shown ?? '')
    const address = `https://etalase.test${paths.product(slugs.shown ?? '')}`
    expect(markup).toContain(`rel="canonical" href="${address}"`)
    expect(markup).toContain(`hrefLang="en" href="${address}?lang=en"`)
    expect(markup).toContain('property="og:image"')
  })

  it('a hostile name as nothing but a name', async () => {
    const markup = await markupOf(slugs.hostile ?? '')
    expect(markup).not.toContain('<script>')
    expect(factsIn(markup)[0]).toMatchObject({ name: hostile })
  })
})

describe('the sitemap', () => {
  it('leads to its parts', async () => {
    const index = await textOf('sitemap[.]xml')
    expect(index).toContain(paths.sitemapPart('products-1.xml'))
    expect(index).toContain(paths.sitemapPart('makers-1.xml'))
    expect(index).not.toContain('products-2')
    expect(await textOf('robots[.]txt')).toContain(paths.sitemap())
  })

  it('holds what is on the shelf and nothing else', async () => {
    const products = await textOf('sitemaps.$part', { part: 'products-1.xml' })
    expect(products).toContain(`${paths.product(slugs.shown ?? '')}</loc>`)
    expect(products).not.toContain(slugs.hidden)
    expect(products).not.toContain(slugs.lapsed)
    const pages = await textOf('sitemaps.$part', { part: 'pages-1.xml' })
    expect(pages).toContain(`${paths.district('32.16.06')}</loc>`)
    const makers = await textOf('sitemaps.$part', { part: 'makers-1.xml' })
    expect(makers).toContain(paths.maker(cast.sari.organisationId))
    expect(makers).not.toContain(cast.otherMaker.organisationId)
  })

  it.each(['products-2.xml', 'products-0.xml', 'orders-1.xml', 'constructor-1.xml', "'--"])(
    'has no part %s',
    async (part) => {
      expect((await visit('sitemaps.$part', { part })).status).toBe(404)
    },
  )
})

describe('what is not on the shelf', () => {
  it.each(['hidden', 'lapsed'])('is not found: %s', async (which) => {
    const params = { productSlug: slugs[which] ?? '' }
    expect((await visit('catalogue.$productSlug', params)).status).toBe(404)
    expect((await visit('catalogue.$productSlug_.social[.]png', params)).status).toBe(404)
  })

  it('has no maker, group or district', async () => {
    const nothing = [
      ['makers.$producerId', { producerId: cast.otherMaker.organisationId }],
      ['makers.$producerId', { producerId: "'; --" }],
      ['catalogue.categories.$categoryId', { categoryId: 'toString' }],
      ['catalogue.districts.$districtCode', { districtCode: '32.16' }],
      ['catalogue.districts.$districtCode', { districtCode: '99.99.99' }],
    ] as const
    for (const [route, params] of nothing) {
      expect([route, (await visit(route, params)).status]).toEqual([route, 404])
    }
  })
})

describe('a maker’s page', () => {
  it('tells the story and the shelf, and nothing of the file', async () => {
    const { data } = await visit('makers.$producerId', { producerId: cast.sari.organisationId })
    const { maker } = data as { maker: { name: string; story: string; total: number } }
    expect(maker).toMatchObject({
      name: 'Batik Sari Tarum',
      story: 'Membatik sejak 1998.',
      total: 2,
    })
    const told = JSON.stringify(data, (_, value) =>
      typeof value === 'bigint' ? `${value}` : value,
    )
    for (const secret of [
      'Sari Wulandari',
      '+62812',
      '7770001112',
      'Gang Rahasia',
      '9120001234567',
    ])
      expect(told).not.toContain(secret)
  })

  it('ends with its last page', async () => {
    const params = { producerId: cast.sari.organisationId }
    expect((await visit('makers.$producerId', params, '?page=2')).status).toBe(404)
  })
})

describe('the picture of a link', () => {
  it.each(['shown', 'hostile'])('is drawn: %s', async (which) => {
    const { status, data } = await visit('catalogue.$productSlug_.social[.]png', {
      productSlug: slugs[which] ?? '',
    })
    const bytes = Buffer.from(`${data}`, 'latin1')
    expect(status).toBe(200)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  })
})
