import {
  dayNumber,
  priceNames,
  priceSeenBy,
  shownTo,
} from '#app/domain/catalogue/search/listing-document.ts'
import type { Circumstances } from '#app/domain/catalogue/search/search-port.ts'
import {
  isDeliveryAsked,
  newForDays,
  pageSize,
  priceIndexOf,
  type SearchQuestion,
  sortOf,
} from '#app/domain/catalogue/search/search-question.ts'
import { codeOf, isCode, tellingWordsOf } from '#app/domain/catalogue/search/words.ts'
import { addDays, daysBetween, workingDays } from '#app/kernel/days.ts'

/** Text in a filter: nothing in it may end it. */
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const anyOf = (name: string, values: readonly string[]) =>
  values.length === 0 ? [] : [`${name} IN [${values.map(quoted).join(', ')}]`]

const allOf = (name: string, values: readonly string[]) =>
  values.map((value) => `${name} = ${quoted(value)}`)

const atMost = (name: string, most: bigint | number | undefined) =>
  most === undefined ? [] : [`${name} <= ${most}`]

const atLeast = (name: string, least: number | undefined) =>
  least === undefined ? [] : [`${name} >= ${least}`]

/** The nearest first is no order of the engine's: `pageOfRings` puts that page together. */
function orderOf(question: SearchQuestion, price: string): string[] {
  const sort = sortOf(question)
  if (sort === 'priceLow') return [`${price}:asc`, 'id:asc']
  if (sort === 'priceHigh') return [`${price}:desc`, 'id:desc']
  if (sort === 'newest' || wordsIn(question.q).length === 0) return ['listedAt:desc', 'id:asc']
  return []
}

const wordsIn = (q: string | undefined) => (q && !isCode(q) ? tellingWordsOf(q) : [])

const noneOf = (values: readonly string[]) =>
  values.length === 0 ? [] : [`id NOT IN [${values.map(quoted).join(', ')}]`]

/** Enough pieces in the working days until then, with time for the maker to begin. */
function delivered(question: SearchQuestion, { today, except }: Circumstances): string[] {
  const { pieces = 0, by = today } = question
  if (!isDeliveryAsked(question)) return []
  const days = workingDays(today, by)
  const needed = days > 0 ? Math.ceil(pieces / days) : Number.MAX_SAFE_INTEGER
  return [
    `capacityPerDay >= ${needed}`,
    `leadTimeDays <= ${daysBetween(today, by)}`,
    ...noneOf(except),
  ]
}

const seconds = (day: string) => Date.parse(`${day}T00:00:00+07:00`) / 1000

/** Conditions that must all hold. */
function filtersOf(question: SearchQuestion, circumstances: Circumstances): string[] {
  const { q, trait, quantity } = question
  const { today, around } = circumstances
  return [
    `validUntil IS NULL OR validUntil >= ${dayNumber(today)}`,
    ...(q && isCode(q) ? allOf('codes', [codeOf(q)]) : []),
    ...anyOf('category', question.category),
    ...anyOf('places', question.district),
    ...(around ? [`district IN [${around.map(quoted).join(', ')}]`] : []),
    ...anyOf('grade', question.grade),
    ...allOf('certificates', question.certificate),
    ...allOf('channels', question.channel),
    ...allOf(
      'traits',
      trait.filter((each) => each !== 'new'),
    ),
    ...(trait.includes('new') ? [newSince(today)] : []),
    ...atMost(priceNames[priceIndexOf(quantity)] ?? 'price', question.priceMost),
    ...(question.priceMost !== undefined && !circumstances.everyPrice ? [isPriceShown] : []),
    ...atMost('minimumOrder', question.minimumMost),
    ...atMost('leadTimeDays', question.leadMost),
    ...atLeast('shelfLifeDays', question.shelfLifeLeast),
    ...delivered(question, circumstances),
  ]
}

/** Hidden is nothing, and nothing is not at least 0. */
const isPriceShown = 'publicPrice >= 0'

const newSince = (today: string) => `listedAt >= ${seconds(addDays(today, -newForDays))}`

const alternatives = ['category', 'district', 'grade'] as const

/**
 * The page and its counts; what of it is new; then each facet of alternatives that has a choice,
 * without its own filter, so that it counts what choosing another of its values would give.
 */
export function queriesFor(question: SearchQuestion, circumstances: Circumstances) {
  const asked = { q: wordsIn(question.q).join(' '), matchingStrategy: 'all' as const }
  const counting = (filter: string[], facet: string) => ({
    ...{ ...asked, filter, facets: [facet], limit: 0 },
  })
  const filter = filtersOf(question, circumstances)
  const page = {
    ...{ ...asked, filter },
    facets: [...alternatives, 'certificates', 'channels', 'traits'],
    sort: orderOf(question, priceSeenBy(circumstances)),
    attributesToRetrieve: shownTo(circumstances),
    limit: pageSize,
    offset: pageSize * ((question.page ?? 1) - 1),
  }
  const chosen = alternatives.filter((name) => question[name].length > 0)
  const others = chosen.map((name) => {
    const without = filtersOf({ ...question, [name]: [] }, circumstances)
    return [name, counting(without, name)] as const
  })
  const fresh = counting([...filter, newSince(circumstances.today)], 'category')
  return { page, fresh, ...Object.fromEntries(others) }
}

/** Of so many values a facet says the counts. */
const countedAtOnce = 1000

/** Questions that count the hits of each district around. */
export function reachQueries(question: SearchQuestion, circumstances: Circumstances) {
  const { around = [] } = circumstances
  const { page } = queriesFor(question, circumstances)
  return Array.from({ length: Math.ceil(around.length / countedAtOnce) }, (_, nth) => {
    const some = around.slice(nth * countedAtOnce, (nth + 1) * countedAtOnce)
    const filter = filtersOf(question, { ...circumstances, around: some })
    return { ...page, filter, facets: ['district'], limit: 0, offset: 0 }
  })
}

/** Questions whose hits, one after the other, are the page: of each ring that it shows, its part. */
export function pageOfRings(
  question: SearchQuestion,
  circumstances: Circumstances,
  counts: Readonly<Record<string, number>>,
) {
  const { page } = queriesFor(question, circumstances)
  const end = page.offset + pageSize
  let before = 0
  return (circumstances.rings ?? []).flatMap((ring) => {
    const around = ring.filter((code) => counts[code])
    const [first, last] = [
      before,
      before + around.reduce((sum, code) => sum + (counts[code] ?? 0), 0),
    ]
    before = last
    if (last <= page.offset || first >= end) return []
    const offset = Math.max(0, page.offset - first)
    const limit = Math.min(last, end) - first - offset
    const filter = filtersOf(question, { ...circumstances, around })
    return [{ ...page, filter, facets: [], sort: ['id:asc'], offset, limit }]
  })
}
