import { type FlagFacet, flagsFor } from '#app/domain/catalogue/search/flags.ts'
import {
  type Asked,
  isPriceShown,
  measured,
  orderOf,
} from '#app/domain/catalogue/search/search-order.server.ts'
import {
  isDeliveryAsked,
  newForDays,
  pageSize,
  priceIndexOf,
  type SearchQuestion,
  sortOf,
} from '#app/domain/catalogue/search/search-question.ts'
import type { Term } from '#app/domain/catalogue/search/understand-words.server.ts'
import { addDays, daysBetween, workingDays } from '#app/kernel/days.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

const { sql, join } = Prisma

export const idsOf = ({ exact, near }: Term) => [...exact, ...near]

/**
 * What every hit must fit; alternatives come later, because each facet is counted without its own.
 * @param sets a word of each of these
 */
function conditionsOf(
  question: SearchQuestion,
  asked: Asked,
  sets = asked.terms.map(idsOf),
): Prisma.Sql[] {
  const { certificate, channel, trait, priceMost, minimumMost, leadMost } = question
  const { shelfLifeLeast, pieces, by, quantity } = question
  const { today, around } = asked
  const kept = trait.filter((each) => each !== 'new')
  const conditions = [sql`(valid_until IS NULL OR valid_until >= ${today}::date)`]
  if (asked.code)
    conditions.push(
      sql`product_id IN (SELECT product_id FROM search_code WHERE code = ${asked.code})`,
    )
  for (const ids of sets) conditions.push(sql`words && ${ids}::int[]`)
  conditions.push(...hasAll('certificate', certificate), ...hasAll('channel', channel))
  conditions.push(...hasAll('trait', kept))
  if (trait.includes('new')) conditions.push(isNew(today))
  if (around) conditions.push(sql`district_code = ANY(${[...around]}::text[])`)
  if (priceMost !== undefined) {
    conditions.push(
      sql`coalesce(prices[${priceIndexOf(quantity) + 1}::int], price) <= ${priceMost}`,
    )
    if (!asked.everyPrice) conditions.push(isPriceShown)
  }
  if (minimumMost !== undefined) conditions.push(sql`minimum_order <= ${minimumMost}`)
  if (leadMost !== undefined) conditions.push(sql`lead_time_days <= ${leadMost}`)
  if (shelfLifeLeast !== undefined) conditions.push(sql`shelf_life_days >= ${shelfLifeLeast}`)
  if (isDeliveryAsked(question) && by !== undefined) {
    conditions.push(sql`capacity_per_day::bigint * ${workingDays(today, by)} >= ${pieces}
      AND lead_time_days <= ${daysBetween(today, by)}`)
    if (asked.except.length > 0)
      conditions.push(sql`product_id <> ALL(${[...asked.except]}::uuid[])`)
  }
  return conditions
}

function hasAll(facet: FlagFacet, values: readonly string[]): Prisma.Sql[] {
  if (values.length === 0) return []
  const flags = flagsFor(facet, values)
  return [flags === undefined ? sql`FALSE` : sql`flags & ${flags}::bigint = ${flags}::bigint`]
}

const isNew = (today: string) =>
  sql`listed_at >= ${addDays(today, -newForDays)}::date::timestamp AT TIME ZONE 'Asia/Jakarta'`

/** A place is itself and everything in it: a district is found by its regency's code too. */
const inPlaces = (districts: readonly string[]): Prisma.Sql =>
  sql`(${join(
    districts.map((code) => sql`(district_code || '.') ^@ ${`${code}.`}`),
    ' OR ',
  )})`

/** What is one of several: any of the categories, places or grades that were chosen. */
const choicesOf = ({ category, district, grade }: SearchQuestion) => ({
  category: category.length > 0 ? sql`category_id = ANY(${category}::text[])` : undefined,
  district: district.length > 0 ? inPlaces(district) : undefined,
  grade: grade.length > 0 ? sql`flags & ${flagsFor('grade', grade) ?? 0n}::bigint <> 0` : undefined,
})

/** The chosen alternatives, all of them conditions. */
const chosenIn = (question: SearchQuestion): Prisma.Sql[] =>
  Object.values(choicesOf(question)).flatMap((choice) => choice ?? [])

/** Everything that a question finds, the newest first, with how many there are. */
export function matchStatement(question: SearchQuestion, asked: Asked, most: number): Prisma.Sql {
  return sql`
    SELECT product_id AS "productId", count(*) OVER ()::int AS total FROM search_entry
    WHERE ${join([...conditionsOf(question, asked), ...chosenIn(question)], ' AND ')}
    ORDER BY listed_at DESC, product_id LIMIT ${most}`
}

/** Numbered after they are cut: to number them all, all would have to be sorted. */
const numbered = (first: Prisma.Sql): Prisma.Sql =>
  sql`SELECT product_id, row_number() OVER () AS place FROM (${first}) AS first`

/** What is shown of a page. */
const hitsOf = ({ everyPrice }: Asked): Prisma.Sql => sql`
  SELECT coalesce(json_agg(json_build_object(
      'productId', l.product_id, 'producerId', l.producer_id, 'slug', l.slug,
      'name', l.name, 'producerName', l.producer_name, 'districtName', l.district_name,
      'districtCode', l.district_code,
      'price', ${everyPrice ? sql`l.verified_price` : sql`l.price`}::text,
      'unit', l.unit, 'minimumOrder', l.minimum_order, 'leadTimeDays', l.lead_time_days,
      'photoFileId', l.photo_file_id, 'score', l.score, 'certificates', l.certificates
    ) ORDER BY page.place), '[]')
  FROM page JOIN listing l USING (product_id)`

/** The first page of what fits any of the words, uncounted: the more of them, the nearer. */
export function nearStatement(question: SearchQuestion, asked: Asked): Prisma.Sql {
  const { order, by } = orderOf({ ...question, sort: 'relevance' }, asked)
  const anyTerm = [asked.terms.flatMap(idsOf)]
  const conditions = [...conditionsOf(question, asked, anyTerm), ...chosenIn(question)]
  return sql`
    WITH page AS (
      ${numbered(sql`
        SELECT ${by} FROM search_entry WHERE ${join(conditions, ' AND ')}
        ORDER BY ${order} LIMIT ${pageSize}`)}
    )
    SELECT (${hitsOf(asked)}) AS hits`
}

/**
 * One statement for a page and its counts. Matches are looked up once and grouped by each facet; the
 * counts of alternatives leave out their own choice, so that they say what choosing another gives.
 * Only where a category or a grade is asked at most, it is read twice: all of it to be counted, and from
 * an index for the page.
 */
export function searchStatement(question: SearchQuestion, asked: Asked): Prisma.Sql {
  const { page = 1, district } = question
  const conditions = conditionsOf(question, asked)
  const isBroad = conditions.length === 1 && district.length === 0
  const { order, by } = orderOf(question, asked)
  const choices = choicesOf(question)
  type Choice = keyof typeof choices
  const fits = (...left: Choice[]): Prisma.Sql => {
    const rest = (Object.keys(choices) as Choice[])
      .filter((name) => !left.includes(name))
      .flatMap((name) => choices[name] ?? [])
    return rest.length > 0 ? join(rest, ' AND ') : sql`TRUE`
  }
  const count = (...left: Choice[]) => sql`count(*) FILTER (WHERE ${fits(...left)})::int`
  return sql`
    WITH matched AS ${isBroad ? sql`NOT MATERIALIZED` : sql`MATERIALIZED`} (
      SELECT ${by}, category_id, district_code, flags, ${isNew(asked.today)} AS fresh
      FROM search_entry WHERE ${join(conditions, ' AND ')}
    ), counted AS (
      SELECT
        CASE WHEN grouping(category_id) = 0 THEN 'category'
          WHEN grouping(district_code) = 0 THEN 'district'
          WHEN grouping(flags) = 0 THEN 'flags' ELSE 'all' END AS facet,
        coalesce(category_id, district_code, flags::text) AS value,
        CASE WHEN grouping(category_id) = 0 THEN ${count('category')}
          WHEN grouping(district_code) = 0 THEN ${count('district')} ELSE ${count()} END AS n,
        ${count('grade')} AS "anyGrade",
        count(*) FILTER (WHERE fresh AND ${fits()})::int AS fresh
      FROM matched GROUP BY GROUPING SETS ((category_id), (district_code), (flags), ())
    ), page AS (
      ${numbered(sql`
        SELECT product_id FROM ${sortOf(question) === 'nearest' ? measured(asked) : sql`matched`}
        WHERE ${fits()} ORDER BY ${order} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`)}
    )
    SELECT (SELECT json_agg(counted) FROM counted) AS counts, (${hitsOf(asked)}) AS hits`
}
