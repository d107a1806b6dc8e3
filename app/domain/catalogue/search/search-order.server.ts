import { hiddenPrice } from '#app/domain/catalogue/search/flags.ts'
import type { Circumstances } from '#app/domain/catalogue/search/search-port.ts'
import { type SearchQuestion, sortOf } from '#app/domain/catalogue/search/search-question.ts'
import type { Term } from '#app/domain/catalogue/search/understand-words.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

const { sql, join } = Prisma

export type Asked = Circumstances & {
  terms: readonly Term[]
  code: string | undefined
}

export const isPriceShown = sql`flags & ${hiddenPrice}::bigint = 0`

/**
 * What is said in the name weighs more than what is said elsewhere, and its first word, which says
 * what a thing is, weighs most; the word itself more than its kin.
 */
export function rankOf(terms: readonly Term[]): Prisma.Sql {
  const weights = terms.map(
    ({ exact, near }) =>
      sql`CASE WHEN title[1] = ANY(${exact}::int[]) THEN 4 WHEN title[1] = ANY(${near}::int[]) THEN 3.5
        WHEN title && ${exact}::int[] THEN 3 WHEN title && ${near}::int[] THEN 2
        WHEN words && ${exact}::int[] THEN 1 WHEN words && ${near}::int[] THEN 0.5 ELSE 0 END`,
  )
  return weights.length > 0 ? sql`(${join(weights, ' + ')})::real` : sql`0`
}

/** What the page is taken from: with how near each is, where that is asked for. */
export const measured = ({ rings = [] }: Asked): Prisma.Sql => {
  const codes = rings.flat()
  const places = rings.flatMap((ring, place) => ring.map(() => place))
  return sql`matched LEFT JOIN unnest(${codes}::text[], ${places}::int[]) AS ring (code, ring)
    ON code = district_code`
}

/** What is hidden from the asker has no price to go by and comes last, whichever way. */
const priceToOrderBy = ({ everyPrice }: Asked) =>
  everyPrice ? sql`price` : sql`CASE WHEN ${isPriceShown} THEN price END`

/** What comes first, and what of an entry is needed to tell: the less there is, the less is copied. */
export function orderOf(
  question: SearchQuestion,
  asked: Asked,
): { order: Prisma.Sql; by: Prisma.Sql } {
  const sort = sortOf(question)
  if (sort === 'nearest') return { order: sql`ring, product_id`, by: sql`product_id` }
  const price = sql`product_id, ${priceToOrderBy(asked)} AS price`
  if (sort === 'priceLow') return { order: sql`price, product_id`, by: price }
  if (sort === 'priceHigh') {
    // Every entry has a price: without a word about missing ones, the index by price serves this too.
    const order = asked.everyPrice ? sql`price DESC` : sql`price DESC NULLS LAST`
    return { order: sql`${order}, product_id DESC`, by: price }
  }
  if (sort !== 'relevance' || asked.terms.length === 0)
    return { order: sql`listed_at DESC, product_id`, by: sql`product_id, listed_at` }
  return {
    order: sql`rank DESC, score DESC NULLS LAST, product_id`,
    by: sql`product_id, score, ${rankOf(asked.terms)} AS rank`,
  }
}
