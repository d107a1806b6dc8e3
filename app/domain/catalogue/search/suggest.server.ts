import { rankOf } from '#app/domain/catalogue/search/search-order.server.ts'
import { idsOf } from '#app/domain/catalogue/search/search-statement.server.ts'
import {
  type Term,
  understandTyping,
} from '#app/domain/catalogue/search/understand-words.server.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

const { sql, join } = Prisma

export type NameKind = 'maker' | 'district' | 'category'

export type Suggestions = {
  products: { slug: string; name: string; producerName: string }[]
  names: { kind: NameKind; value: string; nameId: string; nameEn: string }[]
}

const mostProducts = 5
const mostOfKind = 3
/** A beginning fits thousands: of so many that bear it in their name the best are shown. */
const considered = 300

const saysAll = (terms: readonly Term[]) =>
  join(
    terms.map((term) => sql`words && ${idsOf(term)}::int[]`),
    ' AND ',
  )

const findProducts = (terms: readonly Term[], today: string) =>
  database().$queryRaw<Suggestions['products']>`
    SELECT slug, name, producer_name AS "producerName" FROM (
      SELECT product_id, ${rankOf(terms)} AS rank, score FROM search_entry
      WHERE title && ${terms.flatMap(idsOf)}::int[] AND ${terms.length > 1 ? saysAll(terms) : sql`TRUE`}
        AND (valid_until IS NULL OR valid_until >= ${today}::date)
      LIMIT ${considered}
    ) AS fitting JOIN listing USING (product_id)
    ORDER BY rank DESC, fitting.score DESC NULLS LAST, product_id LIMIT ${mostProducts}`

/**
 * Only what has something on the shelf (with a limit each, for else PostgreSQL would read every
 * listing to compare a few); names of fewer words say more of what was typed.
 */
const findNames = (terms: readonly Term[]) => database().$queryRaw<Suggestions['names']>`
  SELECT kind, value, name_id AS "nameId", name_en AS "nameEn" FROM (
    SELECT *, row_number() OVER (PARTITION BY kind ORDER BY cardinality(words), name_id) AS place
    FROM search_name WHERE ${saysAll(terms)}
  ) AS fitting
  WHERE place <= ${mostOfKind} AND CASE kind
    WHEN 'maker' THEN (SELECT TRUE FROM listing
      WHERE producer_id = (CASE kind WHEN 'maker' THEN value END)::uuid AND visible LIMIT 1)
    WHEN 'district' THEN
      (SELECT TRUE FROM listing WHERE district_code = value AND visible LIMIT 1)
    ELSE (SELECT TRUE FROM listing WHERE category_id = value AND visible LIMIT 1) END
  ORDER BY place, kind`

/** What somebody may mean who has typed so much; nothing where nothing is known. */
export async function findSuggestions(text: string): Promise<Suggestions> {
  const understood = await understandTyping(text)
  const terms = understood?.terms ?? []
  if (terms.length === 0) return { products: [], names: [] }
  const [products, names] = await Promise.all([findProducts(terms, dayOf(now())), findNames(terms)])
  return { products, names }
}
