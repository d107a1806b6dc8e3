import { wordsOf } from '#app/domain/catalogue/words.ts'
import { pageSize, type SearchQuestion } from '#app/domain/catalogue/search-question.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

export type Hit = {
  productId: string
  slug: string
  name: string
  producerName: string
  districtName: string
  price: bigint
  unit: string
  minimumOrder: number
  leadTimeDays: number
  photoFileId: string | null
  score: number | null
  certificates: string[]
}

export type FacetName = 'category' | 'district' | 'certificate' | 'channel'
export type FacetCount = { value: string; count: number }

export type Found = {
  hits: Hit[]
  total: number
  facets: Record<FacetName, FacetCount[]>
  /** The words that were searched, when some were mistyped. */
  corrected?: string
}

/** Each word as it stands in the catalogue: itself if it begins a word there, else the nearest. */
async function spell(words: string[]): Promise<{ word: string; nearest: string | null }[]> {
  return database().$queryRaw`
    SELECT asked.word, CASE WHEN EXISTS (
        SELECT 1 FROM catalogue_word known WHERE known.word LIKE asked.word || '%')
      THEN asked.word
      ELSE (SELECT known.word FROM catalogue_word known
            WHERE known.word % asked.word
            ORDER BY similarity(known.word, asked.word) DESC, known.listings DESC, known.word
            LIMIT 1)
      END AS nearest
    FROM unnest(${words}::text[]) WITH ORDINALITY AS asked(word, place)
    ORDER BY place`
}

/** Every word must occur, the beginning of a word is enough. */
const queryOf = (words: string[]): string => words.map((word) => `${word}:*`).join(' & ')

const anyOf = (column: Prisma.Sql, values: readonly string[]) =>
  values.length === 0 ? Prisma.sql`TRUE` : Prisma.sql`${column} = ANY(${values})`

const allOf = (column: Prisma.Sql, values: readonly string[]) =>
  values.length === 0 ? Prisma.sql`TRUE` : Prisma.sql`${column} @> ${values}`

function orderOf({ sort }: SearchQuestion, words: string[]): Prisma.Sql {
  if (sort === 'priceLow') return Prisma.sql`price, product_id`
  if (sort === 'priceHigh') return Prisma.sql`price DESC, product_id`
  if (sort === 'newest' || words.length === 0) return Prisma.sql`listed_at DESC, product_id`
  return Prisma.sql`rank DESC, score DESC NULLS LAST, product_id`
}

/** Both forms of a word: its Indonesian stem and, for names, the word as it is written. */
const tsquery = (words: string[]) =>
  Prisma.sql`(to_tsquery('indonesian', ${queryOf(words)}) || to_tsquery('simple', ${queryOf(words)}))`

/**
 * The matched rows carry one flag per facet, so that each facet counts what choosing another of
 * its values would give: one pass over the matches answers hits, total and all counts.
 */
function searchStatement(question: SearchQuestion, words: string[]): Prisma.Sql {
  const { category, district, certificate, channel, priceMost, minimumMost, page = 1 } = question
  const text =
    words.length === 0 ? Prisma.sql`TRUE` : Prisma.sql`search @@ ${tsquery(words)}`
  const rank =
    words.length === 0 ? Prisma.sql`0` : Prisma.sql`ts_rank(search, ${tsquery(words)})`
  return Prisma.sql`
    WITH matched AS MATERIALIZED (
      SELECT product_id, category_id, district_code, certificates, channels,
        price, listed_at, score, ${rank} AS rank,
        ${anyOf(Prisma.sql`category_id`, category)} AS by_category,
        ${anyOf(Prisma.sql`district_code`, district)} AS by_district,
        ${allOf(Prisma.sql`certificates`, certificate)} AS by_certificate,
        ${allOf(Prisma.sql`channels`, channel)} AS by_channel
      FROM listing
      WHERE visible AND (valid_until IS NULL OR valid_until >= current_date) AND ${text}
        AND (${priceMost ?? null}::bigint IS NULL OR price <= ${priceMost ?? null}::bigint)
        AND (${minimumMost ?? null}::int IS NULL OR minimum_order <= ${minimumMost ?? null}::int)
    ), fitting AS (
      SELECT * FROM matched WHERE by_category AND by_district AND by_certificate AND by_channel
    ), paged AS (
      SELECT product_id, row_number() OVER (ORDER BY ${orderOf(question, words)}) AS place
      FROM fitting ORDER BY place
      LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
    )
    SELECT
      (SELECT count(*) FROM fitting)::int AS total,
      (SELECT coalesce(json_agg(json_build_object(
          'productId', l.product_id, 'slug', l.slug, 'name', l.name,
          'producerName', l.producer_name, 'districtName', l.district_name,
          'price', l.price::text, 'unit', l.unit, 'minimumOrder', l.minimum_order,
          'leadTimeDays', l.lead_time_days, 'photoFileId', l.photo_file_id,
          'score', l.score, 'certificates', l.certificates) ORDER BY paged.place), '[]')
        FROM paged JOIN listing l USING (product_id)) AS hits,
      (SELECT coalesce(json_object_agg(value, n), '{}') FROM (
        SELECT category_id AS value, count(*) AS n FROM matched
        WHERE by_district AND by_certificate AND by_channel GROUP BY 1) c) AS category,
      (SELECT coalesce(json_object_agg(value, n), '{}') FROM (
        SELECT district_code AS value, count(*) AS n FROM matched
        WHERE by_category AND by_certificate AND by_channel GROUP BY 1) c) AS district,
      (SELECT coalesce(json_object_agg(value, n), '{}') FROM (
        SELECT unnest(certificates) AS value, count(*) AS n FROM matched
        WHERE by_category AND by_district AND by_certificate AND by_channel GROUP BY 1) c
      ) AS certificate,
      (SELECT coalesce(json_object_agg(value, n), '{}') FROM (
        SELECT unnest(channels) AS value, count(*) AS n FROM matched
        WHERE by_category AND by_district AND by_certificate AND by_channel GROUP BY 1) c
      ) AS channel`
}

type Row = {
  total: number
  hits: (Omit<Hit, 'price'> & { price: string })[]
} & Record<FacetName, Record<string, number>>

const countsOf = (counts: Record<string, number>): FacetCount[] =>
  Object.entries(counts)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))

/** One page of the catalogue with the counts of its filters; mistyped words are put right. */
export async function searchCatalogue(question: SearchQuestion): Promise<Found> {
  const asked = wordsOf(question.q ?? '')
  const spelled = asked.length > 0 ? await spell(asked) : []
  const words = spelled.map(({ word, nearest }) => nearest ?? word)
  const [row] = await database().$queryRaw<Row[]>(searchStatement(question, words))
  if (!row) throw new Error('the catalogue search answered nothing')
  const changed = words.some((word, index) => word !== asked[index])
  return {
    total: row.total,
    hits: row.hits.map((hit) => ({ ...hit, price: BigInt(hit.price) })),
    facets: {
      category: countsOf(row.category),
      district: countsOf(row.district),
      certificate: countsOf(row.certificate),
      channel: countsOf(row.channel),
    },
    ...(changed ? { corrected: words.join(' ') } : {}),
  }
}
