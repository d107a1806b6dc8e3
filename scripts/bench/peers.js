import { Failure } from '../failure.js'
import { asking } from './scenarios.js'

/** @typedef {import('./scenarios.js').Scenario} Scenario */

/** The same words as our own questions hold, in the peers' catalogues. */
const words = ['batik', 'keripik', 'boneka', 'madu', 'bambu', 'kopi', 'keramik', 'sambal', 'dodol']

/**
 * @param {string} url
 * @param {RequestInit} [init]
 */
export async function answerOf(url, init) {
  const answer = await fetch(url, init).catch((/** @type {Error} */ error) => {
    throw new Failure(`${url} doesn't answer: ${error.message}. Start the peer first.`)
  })
  if (!answer.ok) throw new Failure(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

const vendureSearch = `query Search($input: SearchInput!) { search(input: $input) { totalItems
  items { productId productName slug sku description currencyCode inStock facetValueIds score
    priceWithTax { ... on PriceRange { min max } ... on SinglePrice { value } }
    productAsset { id preview } }
  facetValues { count facetValue { id code name facet { id code name } } } } }`

/**
 * Vendure's shop API: words and a facet, 24 products and the counts of all facets.
 * @param {string} url such as http://127.0.0.1:3900
 * @returns {Promise<Scenario[]>}
 */
async function vendure(url) {
  const ask = (/** @type {string} */ query, /** @type {object} */ variables = {}) => ({
    path: '/shop-api',
    method: /** @type {const} */ ('POST'),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { path, ...request } = ask('{ facets { items { code values { id } } } }')
  const { data } = await answerOf(`${url}${path}`, request)
  /** @type {{ values: { id: string }[] }[]} */
  const facets = data.facets.items
  const values = facets.flatMap((facet) => facet.values)
  return [
    asking('Vendure, search', url, (index) => {
      const facet = values[(index * 7) % values.length]?.id
      const facetValueFilters = facet ? [{ and: facet }] : []
      const term = words[index % words.length]
      return ask(vendureSearch, {
        input: { term, facetValueFilters, take: 24, groupByProduct: true },
      })
    }),
  ]
}

/**
 * Medusa's store API: its product list with words, category and price, and its full-text module.
 * @param {string} url with the publishable key as its user: http://pk_…@127.0.0.1:9100
 * @returns {Promise<Scenario[]>}
 */
async function medusa(url) {
  const { origin, username } = new URL(url)
  if (!username) throw new Failure('--medusa wants its publishable key: http://pk_…@host:9100')
  const headers = { 'x-publishable-api-key': username, 'content-type': 'application/json' }
  const [{ regions }, { product_categories: categories }] = await Promise.all([
    answerOf(`${origin}/store/regions`, { headers }),
    answerOf(`${origin}/store/product-categories?limit=50`, { headers }),
  ])
  const fields = 'id,title,handle,thumbnail,variants.calculated_price'
  const termOf = (/** @type {number} */ index) => words[index % words.length] ?? ''
  const categoryOf = (/** @type {number} */ index) => categories[(index * 7) % categories.length].id
  return [
    asking('Medusa, list', origin, (index) => ({
      path: `/store/products?q=${termOf(index)}&category_id=${categoryOf(index)}&limit=24&region_id=${regions[0].id}&fields=${fields}`,
      headers,
    })),
    asking('Medusa, full-text module', origin, (index) => ({
      ...{ path: '/store/search', method: 'POST', headers },
      body: JSON.stringify({
        entity: 'product',
        filters: { q: termOf(index), category_ids: { $overlaps: [categoryOf(index)] } },
        pagination: { take: 24 },
      }),
    })),
  ]
}

/**
 * What is asked of the shops that were given, beside ours.
 * @param {{ vendure?: string, medusa?: string }} urls
 * @returns {Promise<Scenario[]>}
 */
export const peerScenarios = async (urls) => [
  ...(urls.vendure ? await vendure(urls.vendure) : []),
  ...(urls.medusa ? await medusa(urls.medusa) : []),
]
