import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { copyIn } from '../postgres/copy.js'
import { makerOf, productOf, productsPerMaker } from './goods.js'

/** @typedef {import('pg').Client} Client */
/** @typedef {string | number | boolean | null | readonly string[]} Value */

/** @param {Value} value as a line of COPY holds it */
function fieldOf(value) {
  if (value === null) return '\\N'
  if (Array.isArray(value)) return `{${value.join(',')}}`
  return `${value}`.replaceAll('\\', '\\\\').replaceAll('\t', ' ').replaceAll('\n', ' ')
}

/**
 * @param {number} count
 * @param {(index: number) => Value[]} rowOf
 */
async function* linesOf(count, rowOf) {
  const atOnce = 2000
  for (let from = 0; from < count; from += atOnce) {
    let lines = ''
    for (let index = from; index < Math.min(count, from + atOnce); index++) {
      lines += `${rowOf(index).map(fieldOf).join('\t')}\n`
    }
    yield Buffer.from(lines)
  }
}

/**
 * Districts of West Java first, then of the rest of the country; most makers live in the first ones.
 * @returns {{ code: string, name: string }[]}
 */
function readPlaces() {
  const library = createRequire(import.meta.url).resolve('idn-area-data/package.json')
  const file = readFileSync(join(dirname(library), 'data', 'districts.csv'), 'utf8')
  /** @type {{ code: string, name: string }[]} */
  const places = parse(file, { columns: true })
  const near = places.filter(({ code }) => code.startsWith('32.'))
  return [...near, ...places.filter(({ code }) => !code.startsWith('32.'))].slice(0, 1200)
}

/**
 * A catalogue of so many products on an empty, migrated database.
 * @param {Client} client
 * @param {number} products
 */
export async function fillCatalogue(client, products) {
  const places = readPlaces()
  const makers = Math.ceil(products / productsPerMaker)
  await client.query('SET session_replication_role = replica')
  await copyIn(
    client,
    'organisation (id, kind, name, region_code)',
    linesOf(makers, (index) => {
      const { id, name, place } = makerOf(index, places)
      return [id, 'producer', name, place.code]
    }),
  )
  await copyIn(
    client,
    'producer (id, business_name, owner_name, identity_key, region_code, taxable, updated_at)',
    linesOf(makers, (index) => {
      const { id, name, place, taxable } = makerOf(index, places)
      return [id, name, name, `bench ${index}`, place.code, taxable, '2026-11-01']
    }),
  )
  await copyIn(
    client,
    `product (id, producer_id, slug, name, state, category_id, story, materials, unit, price,
      minimum_order, lead_time_days, capacity_per_day, gtin, updated_at)`,
    linesOf(products, (index) => {
      const each = productOf(index, places)
      return [
        ...[each.id, each.maker.id, each.slug, each.name, 'listed', each.category, each.story],
        ...[each.material, each.unit, each.price, each.minimumOrder, each.leadTimeDays],
        ...[each.capacityPerDay, each.gtin, each.listedAt],
      ]
    }),
  )
  await copyIn(
    client,
    `listing (product_id, producer_id, slug, name, producer_name, category_id, sector, region_code,
      district_code, district_name, price, verified_price, unit, minimum_order, lead_time_days, capacity_per_day,
      grade, score, certificates, channels, taxable, codes, prices, summary, search_text, listed_at,
      updated_at)`,
    linesOf(products, (index) => {
      const each = productOf(index, places)
      const { maker } = each
      const text = [each.name, maker.name, each.category, maker.place.name, each.material]
      return [
        ...[each.id, maker.id, each.slug, each.name, maker.name, each.category, each.sector],
        ...[maker.place.code, maker.place.code, maker.place.name, each.price, each.price],
        ...[each.unit, each.minimumOrder, each.leadTimeDays, each.capacityPerDay],
        ...[each.grade, each.score],
        ...[each.certificates, each.channels, maker.taxable, [each.gtin]],
        ...[Array(6).fill(`${each.price}`), each.story, [...text, each.story].join(' · ')],
        ...[each.listedAt, each.listedAt],
      ]
    }),
  )
  await client.query('SET session_replication_role = DEFAULT')
  await client.query('VACUUM (ANALYZE) listing')
  await client.query('VACUUM (ANALYZE) product')
}
