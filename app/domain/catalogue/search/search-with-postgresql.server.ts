import { type FlagFacet, valuesIn } from '#app/domain/catalogue/search/flags.ts'
import {
  type Circumstances,
  countsOf,
  type Drift,
  type Found,
  fewHits,
  type Hit,
  type SearchEngine,
  withoutHits,
} from '#app/domain/catalogue/search/search-port.ts'
import type { SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'
import {
  matchStatement,
  nearStatement,
  searchStatement,
} from '#app/domain/catalogue/search/search-statement.server.ts'
import { understandWords } from '#app/domain/catalogue/search/understand-words.server.ts'
import { codeOf, isCode } from '#app/domain/catalogue/search/words.ts'
import { writeEntries } from '#app/domain/catalogue/search/write-entries.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** How many listings have a facet's value, or one combination of what is a flag. */
type Count = {
  facet: 'category' | 'district' | 'flags' | 'all'
  value: string
  n: number
  /** Without a choice of grades. */
  anyGrade: number
  fresh: number
}

type HitRow = Omit<Hit, 'price'> & { price: string | null }
type Row = { counts: Count[]; hits: HitRow[] }

const hitOf = ({ price, ...hit }: HitRow): Hit => ({
  ...hit,
  price: price === null ? null : BigInt(price),
})

function foundOf({ counts, hits }: Row): Found {
  const of = (facet: Count['facet']) => counts.filter((count) => count.facet === facet)
  const single = (facet: 'category' | 'district') =>
    countsOf(Object.fromEntries(of(facet).map(({ value, n }) => [value, n])))
  const flagged = (facet: FlagFacet) => {
    const sums: Record<string, number> = {}
    for (const { value: flags, n, anyGrade } of of('flags')) {
      for (const value of valuesIn(facet, BigInt(flags)))
        sums[value] = (sums[value] ?? 0) + (facet === 'grade' ? anyGrade : n)
    }
    return countsOf(sums)
  }
  const [all] = of('all')
  const fresh = all?.fresh ? [{ value: 'new', count: all.fresh }] : []
  return {
    nearest: [],
    total: all?.n ?? 0,
    hits: hits.map(hitOf),
    facets: {
      category: single('category'),
      district: single('district'),
      grade: flagged('grade'),
      certificate: flagged('certificate'),
      channel: flagged('channel'),
      trait: [...flagged('trait'), ...fresh],
    },
  }
}

async function ask(statement: Prisma.Sql): Promise<Found> {
  const [row] = await database().$queryRaw<Row[]>(statement)
  if (!row) throw new Error('the catalogue search answered nothing')
  return foundOf(row)
}

/** A question as the statement takes it: a code, or words that were understood. */
async function understand({ q = '' }: SearchQuestion, circumstances: Circumstances) {
  const code = isCode(q) ? codeOf(q) : undefined
  const understood = code ? undefined : await understandWords(q)
  const asked = { ...circumstances, code, terms: understood?.terms ?? [] }
  return { asked, corrected: understood?.corrected }
}

/** @returns how PostgreSQL answers a question: its plan with times and buffers, line by line */
export async function explainSearch(
  question: SearchQuestion,
  circumstances: Circumstances,
): Promise<string[]> {
  const { asked } = await understand(question, circumstances)
  const lines = await database().$queryRaw<{ 'QUERY PLAN': string }[]>`
    EXPLAIN (ANALYZE, BUFFERS) ${searchStatement(question, asked)}`
  return lines.map((line) => line['QUERY PLAN'])
}

/** One page of the catalogue with the counts of its filters; mistyped words are put right. */
const search: SearchEngine['search'] = async (question, circumstances) => {
  const { asked, corrected } = await understand(question, circumstances)
  const found = await ask(searchStatement(question, asked))
  if (corrected) found.corrected = corrected
  if (asked.terms.length < 2 || found.total >= fewHits) return found
  const near = await database().$queryRaw<[Pick<Row, 'hits'>]>(nearStatement(question, asked))
  return { ...found, nearest: withoutHits(near[0].hits.map(hitOf), found.hits) }
}

/** The products that a question finds, the newest first; PostgreSQL's index is always there. */
export async function findMatching(
  question: SearchQuestion,
  circumstances: Circumstances,
  most: number,
): Promise<{ productIds: string[]; total: number }> {
  const { asked } = await understand(question, circumstances)
  const rows = await database().$queryRaw<{ productId: string; total: number }[]>(
    matchStatement(question, asked, most),
  )
  return { productIds: rows.map(({ productId }) => productId), total: rows[0]?.total ?? 0 }
}

const atOnce = 1000

async function rebuild(progress?: (listings: number) => void): Promise<number> {
  await database().$executeRaw`
    DELETE FROM search_entry USING listing
    WHERE listing.product_id = search_entry.product_id AND NOT visible`
  let total = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const listings = await database().listing.findMany({
      where: { visible: true, productId: { gt: after } },
      orderBy: { productId: 'asc' },
      take: atOnce,
    })
    await transact((tx) => writeEntries(tx, listings))
    total += listings.length
    after = listings.at(-1)?.productId ?? after
    progress?.(total)
    if (listings.length < atOnce) break
  }
  await countWords()
  return total
}

/** How often each word occurs: of several that could be meant, the most frequent one is. */
const countWords = () => database().$executeRaw`
  UPDATE catalogue_word SET listings = counted.n FROM (
    SELECT id, count(*)::int AS n FROM search_entry, unnest(words) AS id GROUP BY id
  ) AS counted WHERE counted.id = catalogue_word.id AND listings <> counted.n`

async function check(): Promise<Drift> {
  const rows = await database().$queryRaw<{ id: string; drift: keyof Drift }[]>`
    SELECT * FROM (
      SELECT coalesce(listing.product_id, entry.product_id) AS id,
        CASE WHEN entry.product_id IS NULL THEN 'missing' WHEN NOT visible THEN 'surplus'
          WHEN entry.listing_updated_at <> listing.updated_at THEN 'stale' END AS drift
      FROM listing LEFT JOIN search_entry AS entry USING (product_id)
      WHERE visible OR entry.product_id IS NOT NULL
    ) AS compared WHERE drift IS NOT NULL`
  const of = (drift: keyof Drift) => rows.filter((row) => row.drift === drift).map(({ id }) => id)
  return { missing: of('missing'), surplus: of('surplus'), stale: of('stale') }
}

/** Where entries have never been written (after an upgrade), they are written now. */
export async function ensureEntries(): Promise<void> {
  const [row] = await database().$queryRaw<{ lacking: boolean }[]>`
    SELECT NOT EXISTS (SELECT FROM search_entry)
      AND EXISTS (SELECT FROM listing WHERE visible) AS lacking`
  if (row?.lacking) await rebuild()
}

async function index(productIds: readonly string[]): Promise<void> {
  await transact(async (tx) => {
    const where = { productId: { in: [...productIds] } }
    await writeEntries(tx, await tx.listing.findMany({ where }))
  })
}

/** The index is a table beside the listings, written in the transaction that writes them. */
/** Everyday words are read with every search: there is nothing to renew. */
const renewSynonyms = async () => {}

export const postgresqlSearch: SearchEngine = { search, index, rebuild, renewSynonyms, check }
