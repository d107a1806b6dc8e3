import { questionOf } from './goods.js'

/** @typedef {{ name: string, pathOf: (index: number) => string }} Scenario */

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
 * @param {string[]} slugs of products
 * @returns {Scenario[]}
 */
export const scenariosWith = (slugs) => [
  {
    name: 'search API, asked before',
    pathOf: (index) => `/api/v1/catalogue?${questionOf(index % repeated)}`,
  },
  { name: 'search API, first seen', pathOf: () => `/api/v1/catalogue?${firstSeen()}` },
  {
    name: 'catalogue page, asked before',
    pathOf: (index) => `/catalogue?${questionOf(index % repeated)}`,
  },
  { name: 'catalogue page, first seen', pathOf: () => `/catalogue?${firstSeen()}` },
  { name: 'product page', pathOf: (index) => `/catalogue/${slugs[index % slugs.length]}` },
]
