import { dayNumber, shownOf } from '#app/domain/catalogue/listing-document.ts'
import { pageSize, type SearchQuestion } from '#app/domain/catalogue/search-question.ts'
import { wordsOf } from '#app/domain/catalogue/words.ts'

/** Text in a filter: nothing in it may end it. */
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const anyOf = (name: string, values: readonly string[]) =>
  values.length === 0 ? [] : [`${name} IN [${values.map(quoted).join(', ')}]`]

const allOf = (name: string, values: readonly string[]) =>
  values.map((value) => `${name} = ${quoted(value)}`)

const atMost = (name: string, most: bigint | number | undefined) =>
  most === undefined ? [] : [`${name} <= ${most}`]

function orderOf({ sort, q }: SearchQuestion): string[] {
  if (sort === 'priceLow') return ['price:asc', 'id:asc']
  if (sort === 'priceHigh') return ['price:desc', 'id:desc']
  if (sort === 'newest' || wordsOf(q ?? '').length === 0) return ['listedAt:desc', 'id:asc']
  return []
}

/** Conditions that must all hold. */
function filtersOf(question: SearchQuestion, today: string): string[] {
  return [
    `validUntil IS NULL OR validUntil >= ${dayNumber(today)}`,
    ...anyOf('category', question.category),
    ...anyOf('district', question.district),
    ...allOf('certificates', question.certificate),
    ...allOf('channels', question.channel),
    ...atMost('price', question.priceMost),
    ...atMost('minimumOrder', question.minimumMost),
  ]
}

/**
 * The page and its counts; then the two facets of alternatives, each without its own filter, so
 * that it counts what choosing another of its values would give.
 */
export function queriesFor(question: SearchQuestion, today: string) {
  const asked = { q: wordsOf(question.q ?? '').join(' '), matchingStrategy: 'all' as const }
  const without = (own: 'category' | 'district') => ({
    ...asked,
    filter: filtersOf({ ...question, [own]: [] }, today),
    facets: [own as string],
    limit: 0,
  })
  const page = {
    ...asked,
    filter: filtersOf(question, today),
    facets: ['category', 'certificates', 'channels'],
    sort: orderOf(question),
    attributesToRetrieve: [...shownOf],
    limit: pageSize,
    offset: pageSize * ((question.page ?? 1) - 1),
  }
  return { page, category: without('category'), district: without('district') }
}
