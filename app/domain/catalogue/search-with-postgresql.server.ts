import {
  countsOf,
  type FacetName,
  type Found,
  type Hit,
  type SearchEngine,
} from '#app/domain/catalogue/search-port.ts'
import { pageSize, type SearchQuestion } from '#app/domain/catalogue/search-question.ts'
import { spellWords } from '#app/domain/catalogue/spell-words.server.ts'
import { wordsOf } from '#app/domain/catalogue/words.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

const { sql } = Prisma

const anyOf = (column: Prisma.Sql, values: readonly string[]) =>
  values.length === 0 ? sql`TRUE` : sql`${column} = ANY(${values})`

const allOf = (column: Prisma.Sql, values: readonly string[]) =>
  values.length === 0 ? sql`TRUE` : sql`${column} @> ${values}`

const atMost = (column: Prisma.Sql, most: bigint | number | undefined) =>
  most === undefined ? sql`TRUE` : sql`${column} <= ${most}`

function orderOf({ sort }: SearchQuestion, tsquery: string | undefined): Prisma.Sql {
  if (sort === 'priceLow') return sql`price, product_id`
  if (sort === 'priceHigh') return sql`price DESC, product_id DESC`
  if (sort === 'newest' || !tsquery) return sql`listed_at DESC, product_id`
  return sql`rank DESC, score DESC NULLS LAST, product_id`
}

/** With words, the matches are looked up once; without, counts and page each have their index. */
function matchedBy(question: SearchQuestion, tsquery: string | undefined): Prisma.Sql {
  const materialized = tsquery ? sql`MATERIALIZED` : sql`NOT MATERIALIZED`
  const text = tsquery
    ? sql`to_tsvector('indonesian', search_text) @@ ${tsquery}::tsquery`
    : sql`TRUE`
  const ranked = tsquery !== undefined && question.sort === 'relevance'
  const rank = ranked ? sql`ts_rank(title, ${tsquery}::tsquery)` : sql`0`
  return sql`
    matched AS ${materialized} (
      SELECT product_id, category_id, district_code, certificates, channels, facets,
        price, listed_at, score, ${rank} AS rank
      FROM listing
      WHERE visible AND (valid_until IS NULL OR valid_until >= ${dayOf(now())}::date) AND ${text}
        AND ${atMost(sql`price`, question.priceMost)}
        AND ${atMost(sql`minimum_order`, question.minimumMost)}
    )`
}

/**
 * The matches are counted by what their facets say together, which is few rows; these carry a flag
 * per facet, so that each facet counts what choosing another of its values would give.
 */
function searchStatement(question: SearchQuestion, tsquery: string | undefined): Prisma.Sql {
  const { category, district, certificate, channel, page = 1 } = question
  return sql`
    WITH ${matchedBy(question, tsquery)}, kinds AS (
      SELECT facets, count(*)::int AS n FROM matched GROUP BY facets
    ), parts AS (
      SELECT n, split_part(facets, '|', 1) AS category, split_part(facets, '|', 2) AS district,
        string_to_array(split_part(facets, '|', 3), ',') AS certificates,
        string_to_array(split_part(facets, '|', 4), ',') AS channels
      FROM kinds
    ), flagged AS MATERIALIZED (
      SELECT *, ${anyOf(sql`category`, category)} AS by_category,
        ${anyOf(sql`district`, district)} AS by_district
      FROM parts
      WHERE ${allOf(sql`certificates`, certificate)} AND ${allOf(sql`channels`, channel)}
    ), page AS (
      SELECT product_id FROM matched
      WHERE ${anyOf(sql`category_id`, category)} AND ${anyOf(sql`district_code`, district)}
        AND ${allOf(sql`certificates`, certificate)} AND ${allOf(sql`channels`, channel)}
      ORDER BY ${orderOf(question, tsquery)}
      LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
    )
    SELECT
      (SELECT coalesce(sum(n), 0) FROM flagged WHERE by_category AND by_district)::int AS total,
      (SELECT coalesce(json_agg(json_build_object(
          'productId', l.product_id, 'slug', l.slug, 'name', l.name,
          'producerName', l.producer_name, 'districtName', l.district_name,
          'price', l.price::text, 'unit', l.unit, 'minimumOrder', l.minimum_order,
          'leadTimeDays', l.lead_time_days, 'photoFileId', l.photo_file_id,
          'score', l.score, 'certificates', l.certificates) ORDER BY page.place), '[]')
        FROM (SELECT product_id, row_number() OVER () AS place FROM page) page
        JOIN listing l USING (product_id)) AS hits,
      ${counts(sql`category`, sql`by_district`)} AS category,
      ${counts(sql`district`, sql`by_category`)} AS district,
      ${counts(sql`unnest(certificates)`, sql`by_category AND by_district`)} AS certificate,
      ${counts(sql`unnest(channels)`, sql`by_category AND by_district`)} AS channel`
}

const counts = (value: Prisma.Sql, fitting: Prisma.Sql): Prisma.Sql => sql`
  (SELECT coalesce(json_object_agg(value, total), '{}') FROM (
    SELECT value, sum(n) AS total FROM (SELECT ${value} AS value, n FROM flagged WHERE ${fitting})
    each GROUP BY value) summed)`

type Row = {
  total: number
  hits: (Omit<Hit, 'price'> & { price: string })[]
} & Record<FacetName, Record<string, number>>

/** One page of the catalogue with the counts of its filters; mistyped words are put right. */
async function search(question: SearchQuestion): Promise<Found> {
  const asked = wordsOf(question.q ?? '')
  const spelled = await spellWords(asked)
  const [row] = await database().$queryRaw<Row[]>(searchStatement(question, spelled?.tsquery))
  if (!row) throw new Error('the catalogue search answered nothing')
  const changed = spelled?.words.some((word, index) => word !== asked[index])
  return {
    total: row.total,
    hits: row.hits.map((hit) => ({ ...hit, price: BigInt(hit.price) })),
    facets: {
      category: countsOf(row.category),
      district: countsOf(row.district),
      certificate: countsOf(row.certificate),
      channel: countsOf(row.channel),
    },
    ...(changed ? { corrected: spelled?.words.join(' ') } : {}),
  }
}

/** The listings' own rows are the index: there is nothing to bring up to date. */
export const postgresqlSearch: SearchEngine = {
  search,
  index: async () => {},
  rebuild: () => database().listing.count({ where: { visible: true } }),
}
