import { questionOf } from './goods.js'
import { load } from './load.js'

/** @typedef {import('./load.js').Asked} Asked */
/** @typedef {import('./load.js').Load} Load */
/** @typedef {{ connections: number, seconds: number }} Round */
/** @typedef {{ name: string, measure: (round: Round) => Promise<Load> }} Scenario */

/**
 * Requests of one kind, one after the other on every connection.
 * @param {string} name @param {string} base @param {(index: number) => Asked} next
 * @returns {Scenario}
 */
export const asking = (name, base, next) => ({
  name,
  measure: (round) => load(base, next, round),
})

/** How many different questions come again and again. */
const repeated = 200

/** What the scenarios of repeated questions ask, once each. */
export const repeatedPaths = () =>
  Array.from({ length: repeated }, (_, index) => questionOf(index)).flatMap((question) => [
    `/api/v1/catalogue?${question}`,
    `/catalogue?${question}`,
  ])

/** Questions that nobody has asked before: every call begins after the last one's. */
let asked = repeated
const firstSeen = () => questionOf(asked++)

/**
 * @param {string} base
 * @param {string[]} slugs of products
 * @returns {Scenario[]}
 */
export const catalogueScenarios = (base, slugs) =>
  [
    {
      name: 'search API, asked before (kept)',
      pathOf: (/** @type {number} */ index) => `/api/v1/catalogue?${questionOf(index % repeated)}`,
    },
    { name: 'search API, first seen (not kept)', pathOf: () => `/api/v1/catalogue?${firstSeen()}` },
    {
      name: 'catalogue page, asked before (kept)',
      pathOf: (/** @type {number} */ index) => `/catalogue?${questionOf(index % repeated)}`,
    },
    { name: 'catalogue page, first seen (not kept)', pathOf: () => `/catalogue?${firstSeen()}` },
    {
      name: 'product page',
      pathOf: (/** @type {number} */ index) => `/catalogue/${slugs[index % slugs.length]}`,
    },
  ].map(({ name, pathOf }) => asking(name, base, (index) => ({ path: pathOf(index) })))
