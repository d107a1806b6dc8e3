import { flagsOf } from '#app/domain/catalogue/search/flags.ts'
import { wordsOf } from '#app/domain/catalogue/search/words.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Listing } from '#app/platform/generated/prisma/client.ts'

const isWord = (word: string) => !/^\d{6,}$/.test(word)

const distinct = (text: string) => [...new Set(wordsOf(text).filter(isWord))]

/** New words of the catalogue, in one order for everybody, so that nobody waits in a circle. */
async function learnWords(tx: Transaction, words: readonly string[]): Promise<void> {
  if (words.length === 0) return
  await tx.$executeRaw`
    INSERT INTO catalogue_word (word)
    SELECT given.word FROM unnest(${[...words].sort()}::text[]) AS given (word)
    WHERE NOT EXISTS (SELECT FROM catalogue_word known WHERE known.word = given.word)
    ORDER BY given.word ON CONFLICT (word) DO NOTHING`
}

/**
 * Brings the searching rows of these listings up to date; a listing that is not shown has none.
 * Copies what is filtered by from the listing itself, so that the two cannot differ.
 */
export async function writeEntries(tx: Transaction, listings: readonly Listing[]): Promise<void> {
  if (listings.length === 0) return
  const shown = listings.filter(({ visible }) => visible)
  const hidden = listings.filter(({ visible }) => !visible).map(({ productId }) => productId)
  if (hidden.length > 0)
    await tx.$executeRaw`DELETE FROM search_entry WHERE product_id = ANY(${hidden}::uuid[])`
  const given = shown.map((listing) => ({
    productId: listing.productId,
    flags: `${flagsOf(listing)}`,
    title: distinct(listing.name),
    words: distinct(`${listing.name} ${listing.searchText}`),
  }))
  await learnWords(tx, [...new Set(given.flatMap(({ words }) => words))])
  await tx.$executeRaw`
    INSERT INTO search_entry (product_id, listing_updated_at, listed_at, price, flags,
      minimum_order, lead_time_days, capacity_per_day, shelf_life_days, valid_until, score,
      category_id, district_code, prices, title, words)
    SELECT product_id, updated_at, listed_at, verified_price, given.flags, minimum_order, lead_time_days,
      capacity_per_day, shelf_life_days, valid_until, score, category_id, district_code,
      CASE WHEN verified_price <> ANY(prices) THEN prices END,
      ARRAY(SELECT id FROM unnest(title) WITH ORDINALITY AS said (word, place)
        JOIN catalogue_word USING (word) ORDER BY place),
      ARRAY(SELECT id FROM catalogue_word WHERE word = ANY(words) ORDER BY id)
    FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      AS given ("productId" uuid, flags bigint, title text[], words text[])
      JOIN listing ON product_id = "productId"
    ORDER BY product_id
    ON CONFLICT (product_id) DO UPDATE SET
      listing_updated_at = excluded.listing_updated_at, listed_at = excluded.listed_at,
      price = excluded.price, flags = excluded.flags, minimum_order = excluded.minimum_order,
      lead_time_days = excluded.lead_time_days, capacity_per_day = excluded.capacity_per_day,
      shelf_life_days = excluded.shelf_life_days, valid_until = excluded.valid_until,
      score = excluded.score, category_id = excluded.category_id,
      district_code = excluded.district_code, prices = excluded.prices, title = excluded.title,
      words = excluded.words`
  const ids = shown.map(({ productId }) => productId)
  await writeCodes(tx, ids)
  await writeNames(tx, ids)
}

/**
 * What can be suggested besides products: their makers, places and groups. A name that is written
 * already is left alone, so that nobody waits for a row that many share.
 */
async function writeNames(tx: Transaction, productIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_name AS there (kind, value, name_id, name_en, words)
    SELECT kind, value, name_id, name_en, ARRAY(SELECT id FROM catalogue_word WHERE word = ANY(
      regexp_split_to_array(lower(name_id || ' ' || name_en), '[^[:alnum:]]+')) ORDER BY id)
    FROM (
      SELECT DISTINCT ON (kind, value) kind, value, said.name_id, said.name_en
      FROM listing JOIN category ON category.id = category_id, LATERAL (VALUES
        ('maker', producer_id::text, producer_name, producer_name),
        ('district', district_code, district_name, district_name),
        ('category', category_id, category.name_id, category.name_en)
      ) AS said (kind, value, name_id, name_en)
      WHERE product_id = ANY(${productIds}::uuid[])
    ) AS given
    WHERE NOT EXISTS (SELECT FROM search_name known WHERE known.kind = given.kind
      AND known.value = given.value AND known.name_id = given.name_id
      AND known.name_en = given.name_en)
    ORDER BY kind, value
    ON CONFLICT (kind, value) DO UPDATE SET name_id = excluded.name_id,
      name_en = excluded.name_en, words = excluded.words`
}

async function writeCodes(tx: Transaction, productIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM search_code WHERE product_id = ANY(${productIds}::uuid[])`
  await tx.$executeRaw`
    INSERT INTO search_code (code, product_id)
    SELECT DISTINCT code, product_id FROM listing, unnest(codes) AS code
    WHERE product_id = ANY(${productIds}::uuid[])`
}
