import {
  isDeliveryAsked,
  radiusOf,
  type SearchQuestion,
  searchOf,
} from '#app/domain/catalogue/search/search-question.ts'
import type { Messages } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { placeName } from '#app/ui/catalogue/place-name.ts'
import type { Names } from '#app/ui/catalogue/search-filters.tsx'
import type { Format } from '#app/ui/format.ts'
import { Icon } from '#app/ui/kit/icon.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Chip = { label: string; without: Partial<SearchQuestion> }

const chosen = ['category', 'channel', 'certificate', 'grade', 'trait', 'district'] as const

const facetChips = (question: SearchQuestion, names: Names): Chip[] =>
  chosen.flatMap((facet) =>
    question[facet].map((value) => ({
      label: names[facet][value] ?? value,
      without: { [facet]: question[facet].filter((each) => each !== value) },
    })),
  )

function limitChips(question: SearchQuestion, m: Messages['catalogue'], format: Format): Chip[] {
  const { q, priceMost, quantity, minimumMost, leadMost, shelfLifeLeast, pieces, by } = question
  const { chips } = m
  const price = priceMost === undefined ? '' : format.rupiah(priceMost)
  const atQuantity = quantity !== undefined && quantity > 1
  const figure = (value: number | undefined, words: (text: string) => string, name: string) =>
    value === undefined
      ? []
      : [{ label: words(format.number(value)), without: { [name]: undefined } }]
  return [
    ...(q ? [{ label: chips.words(q), without: { q: undefined } }] : []),
    ...(price
      ? [
          {
            label: atQuantity
              ? chips.priceMostAt(price, format.number(quantity))
              : chips.priceMost(price),
            without: { priceMost: undefined, quantity: undefined },
          },
        ]
      : []),
    ...figure(minimumMost, chips.minimumMost, 'minimumMost'),
    ...figure(leadMost, chips.leadMost, 'leadMost'),
    ...figure(shelfLifeLeast, chips.shelfLifeLeast, 'shelfLifeLeast'),
    ...(isDeliveryAsked(question) && pieces !== undefined && by !== undefined
      ? [
          {
            label: chips.delivery(format.number(pieces), format.date(by)),
            without: { pieces: undefined, by: undefined },
          },
        ]
      : []),
  ]
}

function radiusChips(
  question: SearchQuestion,
  { district }: Names,
  { chips }: Messages['catalogue'],
  format: Format,
): Chip[] {
  const radius = radiusOf(question)
  if (!radius) return []
  const place = placeName(radius.near, district)
  const label = chips.radius(format.number(radius.within), place)
  return [{ label, without: { near: undefined, within: undefined } }]
}

/** What a question asks for, in the words of its filters. */
export const chipsOf = (
  question: SearchQuestion,
  names: Names,
  words: Messages['catalogue'],
  format: Format,
): Chip[] => [
  ...limitChips(question, words, format),
  ...radiusChips(question, names, words, format),
  ...facetChips(question, names),
]

/** What narrows the results now; each is a link to the same search without it. */
export function FilterChips({ question, names }: { question: SearchQuestion; names: Names }) {
  const { catalogue: m } = useMessages()
  const chips = chipsOf(question, names, m, useFormat())
  if (chips.length === 0) return null
  return (
    <ul className="filter-chips" aria-label={m.chips.label}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <a href={paths.catalogue(searchOf(question, without))} aria-label={m.chips.remove(label)}>
            {label} <Icon name="close" />
          </a>
        </li>
      ))}
    </ul>
  )
}
