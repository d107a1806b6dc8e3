import { Failure } from '../failure.js'
import { loadWhole } from './load.js'
import { answerOf } from './peers.js'
import { asking } from './scenarios.js'

/** @typedef {import('./scenarios.js').Scenario} Scenario */

const addMutation = `mutation Add($id: ID!, $quantity: Int!) {
  addItemToOrder(productVariantId: $id, quantity: $quantity) { __typename
    ... on Order { id code state totalQuantity totalWithTax lines { id quantity linePriceWithTax } }
    ... on ErrorResult { errorCode message } } }`

const cheapest = `query { search(input: { take: 60, inStock: true, sort: { price: ASC } }) {
  items { productVariantId } } }`

/** How many carts there are, and what lies in each before it is measured. */
const carts = 50
const linesInCart = 5

/** @param {string} body of GraphQL, which answers with 200 whatever it says */
const isCart = (body) => body.includes('"__typename":"Order"')

/**
 * Vendure's shop API: one more piece into a cart, of five lines or new.
 * @param {string} url such as http://127.0.0.1:3900
 * @returns {Promise<Scenario[]>}
 */
async function vendure(url) {
  const ask = (/** @type {string} */ query, /** @type {object} */ variables, token = '') => ({
    path: '/shop-api',
    method: /** @type {const} */ ('POST'),
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  const { path, ...question } = ask(cheapest, {})
  const { data } = await answerOf(`${url}${path}`, question)
  /** @type {string[]} */
  const variants = data.search.items.map((/** @type {any} */ item) => item.productVariantId)
  const variantOf = (/** @type {number} */ index) => variants[index % variants.length]
  const add = (/** @type {number} */ index, token = '') =>
    ask(addMutation, { id: variantOf(index), quantity: 1 }, token)

  async function cartWithLines() {
    let token = ''
    for (let line = 0; line < linesInCart; line++) {
      const { path, ...request } = add(line, token)
      const answer = await fetch(`${url}${path}`, request)
      token = answer.headers.get('vendure-auth-token') ?? token
      const body = await answer.text()
      if (!isCart(body)) throw new Failure(`Vendure made no cart: ${body.slice(0, 500)}`)
    }
    return token
  }
  /** Carts that no connection is adding to: two at once would be refused. @type {string[]} */
  const free = []
  for (let cart = 0; cart < carts; cart++) free.push(await cartWithLines())
  return [
    asking('Vendure, into a cart', url, () => {
      const cart = free.shift() ?? ''
      const heard = (/** @type {string} */ body) => {
        free.push(cart)
        return isCart(body)
      }
      return { ...add(0, cart), heard }
    }),
    asking('Vendure, into a new cart', url, (index) => ({ ...add(index), heard: isCart })),
  ]
}

const address = {
  ...{ first_name: 'Siti', last_name: 'Aminah', address_1: 'Jalan Merdeka 10', city: 'Bekasi' },
  ...{ country_code: 'id', postal_code: '17111', phone: '081200000000' },
}

/**
 * Medusa's store API: from an empty cart to an order, which takes five requests.
 * @param {string} url with the publishable key as its user: http://pk_…@127.0.0.1:9100
 * @returns {Promise<Scenario[]>}
 */
async function medusa(url) {
  const { origin, username } = new URL(url)
  const headers = { 'x-publishable-api-key': username, 'content-type': 'application/json' }
  const post = (/** @type {string} */ path, body = {}) =>
    answerOf(`${origin}/store${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const [{ regions }, { products }] = await Promise.all([
    answerOf(`${origin}/store/regions`, { headers }),
    answerOf(`${origin}/store/products?limit=50&fields=id,variants.id`, { headers }),
  ])
  /** @type {string[]} */
  const variants = products.flatMap((/** @type {any} */ { variants }) => variants[0]?.id ?? [])
  let index = 0

  async function order() {
    const { cart } = await post('/carts', {
      ...{ region_id: regions[0].id, email: 'siti@contoh.id' },
      ...{ shipping_address: address, billing_address: address },
      items: [{ variant_id: variants[index++ % variants.length], quantity: 1 }],
    })
    const option = await shippingOption(cart.id)
    await post(`/carts/${cart.id}/shipping-methods`, { option_id: option })
    const { payment_collection: collection } = await post('/payment-collections', {
      cart_id: cart.id,
    })
    await post(`/payment-collections/${collection.id}/payment-sessions`, {
      provider_id: 'pp_system_default',
    })
    const { type } = await post(`/carts/${cart.id}/complete`)
    if (type !== 'order') throw new Failure(`Medusa made a ${type} of a cart.`)
  }
  /** @type {string | undefined} */
  let known
  /** The same one for every cart: asked once. @param {string} cartId */
  async function shippingOption(cartId) {
    if (known) return known
    const { shipping_options: options } = await answerOf(
      `${origin}/store/shipping-options?cart_id=${cartId}`,
      { headers },
    )
    known = options[0].id
    return known
  }
  await order()
  // Those beyond ten only wait for each other, half a minute each.
  const measure = (/** @type {import('./scenarios.js').Round} */ { connections, seconds }) =>
    loadWhole(order, { connections: Math.min(connections, 10), seconds })
  return [{ name: 'Medusa, cart to order', measure }]
}

/**
 * What the shops that were given do on the way to an order.
 * @param {{ vendure?: string, medusa?: string }} urls
 * @returns {Promise<Scenario[]>}
 */
export const orderPeers = async (urls) => [
  ...(urls.vendure ? await vendure(urls.vendure) : []),
  ...(urls.medusa ? await medusa(urls.medusa) : []),
]
