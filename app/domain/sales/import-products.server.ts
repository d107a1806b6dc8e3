import { ownerKey } from '#app/domain/registry/identity.ts'
import { sectorOf } from '#app/domain/registry/sector.ts'
import { checkGtin } from '#app/kernel/identifiers/gtin.ts'
import { newId } from '#app/kernel/ids.ts'
import { patternWithin } from '#app/kernel/regions.ts'
import { parseCode } from '#app/kernel/tables/parse-code.ts'
import { parsePositiveRupiah } from '#app/kernel/tables/parse-rupiah.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { codeKey, gtinKey } from './codes.ts'
import { type Maker, MakerBook } from './find-maker.ts'
import type { RowReason } from './import-report.ts'
import {
  type Imported,
  type ImportRequest,
  importTable,
  type RowReader,
} from './import-table.server.ts'
import type { Importer } from './importer.ts'
import { type ChainProduct, type Given, putOnShelf, type Taken } from './put-on-shelf.server.ts'
import { productListColumns } from './reference-columns.ts'

/** A list of products curated before the platform: what each chain calls them, and who makes them. */
export const importProducts = (request: ImportRequest): Promise<Imported> =>
  importTable('products', productListColumns, request, async (work) => {
    const { tx, rows, report, chains, chainOf } = work
    const makers = await makersFor(tx, request.importer, rows)
    const known = await knownProducts(tx)
    const seen = new Map<string, Given>()
    const gtins = new Map([...known.values()].flatMap((product) => gtinEntry(product)))
    const taken: Taken[] = []
    for (const row of rows) {
      const chain = chainOf(row)
      if (!chain) row.reject('chain', 'missing')
      const given = readProduct(row)
      if (!chain || !given) {
        report.reject(row.problems)
        continue
      }
      const found = makers.find({
        registryNumber: row.code('registryNumber'),
        owner: row.text('owner'),
        business: row.text('business'),
        productName: given.name,
      })
      if (found.doubt) report.warn(row.problem(doubtful(row), found.doubt))
      const full = withMaker(given, found.maker)
      const key = `${chain.id}:${codeKey(given.sku)}`
      const before = seen.get(key)
      if (before) {
        if (isSame(before, full)) report.repeat()
        else report.reject([row.problem('sku', 'conflictingRows')])
        continue
      }
      seen.set(key, full)
      const old = known.get(key)
      const product = merged(chain.id, full, old)
      const holder = product.gtin ? gtins.get(`${chain.id}:${gtinKey(product.gtin)}`) : undefined
      if (holder && holder !== product.sku) report.warn(row.problem('gtin', 'gtinTaken'))
      for (const [gtin, sku] of gtinEntry(product)) gtins.set(gtin, sku)
      const fate = !old ? 'created' : isSame(old, product) ? 'unchanged' : 'updated'
      taken.push({ product, given: full, fate })
      const detail = [product.name, found.maker?.businessName].filter(Boolean).join(' · ')
      report.accept({ row: row.source.row, fate, label: `${chain.name} ${product.sku}`, detail })
    }
    await chains.save(tx)
    await putOnShelf(tx, taken)
    await writeChainProducts(tx, taken)
  })

const doubtful = (row: RowReader) =>
  row.text('registryNumber') ? 'registryNumber' : row.text('owner') ? 'owner' : 'business'

const gtinEntry = ({ chainId, gtin, sku }: ChainProduct): [string, string][] =>
  gtin ? [[`${chainId}:${gtinKey(gtin)}`, sku]] : []

function readProduct(row: RowReader): Given | undefined {
  const sku = row.must('sku', parseCode)
  const gtin = readGtin(row)
  const name = row.text('productName')
  if (!name) row.reject('productName', 'missing')
  const shelfPrice = row.take('price', parsePositiveRupiah)
  const commodity = row.text('commodity')
  if (sku === null || !name || row.problems.length > 0) return undefined
  const sector = sectorOf(commodity ?? '') ?? sectorOf(name) ?? null
  return { sku, gtin, name, shelfPrice, producerId: null, sector, commodity }
}

function readGtin(row: RowReader): string | null {
  const code = row.code('gtin')
  if (code === null) return null
  const written = row.cell('gtin')
  const checked = checkGtin(code)
  if (checked.ok) return checked.value
  const padded = checkGtin(code.padStart(13, '0'))
  if (typeof written === 'number' && padded.ok) return padded.value
  row.reject('gtin', checked.refusal as RowReason)
  return null
}

const withMaker = (given: Given, maker: Maker | undefined): Given => ({
  ...given,
  producerId: maker?.id ?? null,
  sector: given.sector ?? maker?.sector ?? null,
})

/** What a list leaves empty is no reason to forget what is known. */
function merged(chainId: string, given: Given, old: ChainProduct | undefined): ChainProduct {
  const producerId = given.producerId ?? old?.producerId ?? null
  return {
    id: old?.id ?? newId(),
    chainId,
    sku: old?.sku ?? given.sku,
    gtin: given.gtin ?? old?.gtin ?? null,
    name: given.name,
    productId: old?.producerId === producerId ? (old?.productId ?? null) : null,
    producerId,
    sector: given.sector ?? old?.sector ?? null,
    shelfPrice: given.shelfPrice ?? old?.shelfPrice ?? null,
  }
}

type Comparable = Pick<ChainProduct, 'gtin' | 'name' | 'producerId' | 'sector' | 'shelfPrice'>

const isSame = (one: Comparable, other: Comparable) =>
  one.gtin === other.gtin &&
  one.name === other.name &&
  one.producerId === other.producerId &&
  one.sector === other.sector &&
  one.shelfPrice === other.shelfPrice

/** The makers a list may mean, within the importer's reach. */
async function makersFor(
  tx: Transaction,
  { region }: Importer,
  rows: readonly RowReader[],
): Promise<MakerBook> {
  const told = (field: string) => [...new Set(rows.flatMap((row) => row.text(field) ?? []))]
  const numbers = told('registryNumber')
  const owners = told('owner').map(ownerKey)
  const businesses = told('business').map((name) => name.toLowerCase())
  return new MakerBook(
    await tx.$queryRaw<Maker[]>`
      SELECT id, registry_number AS "registryNumber", owner_name AS "ownerName",
        business_name AS "businessName", sector
      FROM producer
      WHERE (${region} = '' OR region_code LIKE ${patternWithin(region)})
        AND (registry_number = ANY(${numbers}::text[])
          OR split_part(identity_key, '|', 1) = ANY(${owners}::text[])
          OR lower(business_name) = ANY(${businesses}::text[]))`,
  )
}

async function knownProducts(tx: Transaction): Promise<Map<string, ChainProduct>> {
  const products = await tx.chainProduct.findMany()
  return new Map(products.map((product) => [`${product.chainId}:${codeKey(product.sku)}`, product]))
}

async function writeChainProducts(tx: Transaction, taken: readonly Taken[]): Promise<void> {
  await tx.chainProduct.createMany({
    data: taken.filter(({ fate }) => fate === 'created').map(({ product }) => product),
  })
  const updated = taken.filter(({ fate }) => fate === 'updated').map(({ product }) => product)
  const rows = JSON.stringify(updated, (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  await tx.$executeRaw`
    UPDATE chain_product SET gtin = given.gtin, name = given.name, sector = given.sector,
      product_id = given."productId", producer_id = given."producerId",
      shelf_price = given."shelfPrice"
    FROM json_to_recordset(${rows}::json) AS given(
      id uuid, gtin text, name text, sector text, "productId" uuid, "producerId" uuid,
      "shelfPrice" bigint)
    WHERE chain_product.id = given.id`
}
