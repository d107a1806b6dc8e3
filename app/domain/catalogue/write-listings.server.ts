import type { Transaction } from '#app/platform/database.server.ts'

/** A row of the shelf; what only an approval says may be left out and then stays as it was. */
export type ListingRow = {
  productId: string
  producerId: string
  slug: string
  name: string
  producerName: string
  categoryId: string
  sector: string
  regionCode: string
  districtCode: string
  districtName: string
  /** Nothing where only verified buyers may see it. */
  price: bigint | null
  verifiedPrice: bigint
  unit: string
  minimumOrder: number
  leadTimeDays: number
  capacityPerDay: number
  photoFileId: string | null
  certificates: string[]
  channels: string[]
  taxable: boolean
  cooperative: boolean
  shelfLifeDays: number | null
  codes: string[]
  prices: bigint[]
  summary: string
  searchText: string
  visible: boolean
  grade?: string | null
  score?: number | null
  validUntil?: string | null
}

const asText = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)

/** Writes any number of listings in one statement: a night may touch a hundred thousand. */
export async function writeListings(
  tx: Transaction,
  rows: readonly ListingRow[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return
  const given = JSON.stringify(rows, asText)
  await tx.$executeRaw`
    INSERT INTO listing AS there (product_id, producer_id, slug, name, producer_name, category_id,
      sector, region_code, district_code, district_name, price, verified_price, unit, minimum_order,
      lead_time_days, capacity_per_day, photo_file_id, certificates, channels,
      taxable, cooperative, shelf_life_days, codes, prices, summary, search_text, visible, grade, score, valid_until, listed_at, updated_at)
    SELECT "productId", "producerId", slug, name, "producerName", "categoryId", sector,
      "regionCode", "districtCode", "districtName", price, "verifiedPrice", unit, "minimumOrder", "leadTimeDays",
      "capacityPerDay", "photoFileId", certificates, channels, taxable, cooperative,
      "shelfLifeDays", codes, prices, summary, "searchText", visible,
      CASE WHEN jsonb_exists(item, 'grade') THEN given.grade ELSE old.grade END,
      CASE WHEN jsonb_exists(item, 'score') THEN given.score ELSE old.score END,
      CASE WHEN jsonb_exists(item, 'validUntil') THEN "validUntil" ELSE old.valid_until END,
      ${now}, ${now}
    FROM jsonb_array_elements(${given}::jsonb) AS item,
      LATERAL jsonb_to_record(item) AS given ("productId" uuid, "producerId" uuid, slug text,
        name text, "producerName" text, "categoryId" text, sector text, "regionCode" text,
        "districtCode" text, "districtName" text, price bigint, "verifiedPrice" bigint, unit text, "minimumOrder" int,
        "leadTimeDays" int, "capacityPerDay" int, "photoFileId" uuid, certificates text[],
        channels text[], taxable boolean, cooperative boolean, "shelfLifeDays" int,
        codes text[], prices bigint[], summary text, "searchText" text, visible boolean, grade text,
        score float, "validUntil" date)
      LEFT JOIN LATERAL (
        SELECT listing.grade, listing.score, listing.valid_until FROM listing
        WHERE listing.product_id = "productId"
      ) AS old ON TRUE
    ON CONFLICT (product_id) DO UPDATE SET
      producer_id = excluded.producer_id, slug = excluded.slug, name = excluded.name,
      producer_name = excluded.producer_name, category_id = excluded.category_id,
      sector = excluded.sector, region_code = excluded.region_code,
      district_code = excluded.district_code, district_name = excluded.district_name,
      price = excluded.price, verified_price = excluded.verified_price, unit = excluded.unit, minimum_order = excluded.minimum_order,
      lead_time_days = excluded.lead_time_days, capacity_per_day = excluded.capacity_per_day,
      photo_file_id = excluded.photo_file_id, certificates = excluded.certificates,
      channels = excluded.channels, taxable = excluded.taxable,
      cooperative = excluded.cooperative, shelf_life_days = excluded.shelf_life_days,
      codes = excluded.codes, prices = excluded.prices, summary = excluded.summary,
      search_text = excluded.search_text, visible = excluded.visible, grade = excluded.grade,
      score = excluded.score, valid_until = excluded.valid_until, updated_at = excluded.updated_at`
}
