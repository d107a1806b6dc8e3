import { catalogueChanges } from '#app/domain/catalogue/catalogue-changes.server.ts'
import { findPopularSearches } from '#app/domain/catalogue/search/search-counts.server.ts'
import {
  findSuggestions,
  type NameKind,
  type Suggestions,
} from '#app/domain/catalogue/search/suggest.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { KeptAnswers } from '#app/platform/kept-answers.server.ts'
import type { Route } from './+types/suggestions'

const longest = 80
const mostPopular = 8
const mostKept = 4000
const kept = new KeptAnswers<Suggestions>(catalogueChanges, mostKept)

type Option = { text: string; detail?: string; to: string }
type Group = { label: string; options: Option[] }

const kinds: NameKind[] = ['category', 'maker', 'district']
const pathOf = { category: paths.category, maker: paths.maker, district: paths.district }

function groupsOf({ products, names }: Suggestions, locale: Locale): Group[] {
  const { suggestions: m } = messagesFor(locale).catalogue
  const named = kinds.map((kind) => ({
    label: m.kinds[kind],
    options: names
      .filter((name) => name.kind === kind)
      .map(({ value, nameId, nameEn }) => ({
        text: locale === 'en' ? nameEn : nameId,
        to: pathOf[kind](value),
      })),
  }))
  const goods = products.map(({ slug, name, producerName }) => ({
    ...{ text: name, detail: producerName },
    to: paths.product(slug),
  }))
  return [{ label: m.kinds.product, options: goods }, ...named]
}

async function popular(locale: Locale): Promise<Group[]> {
  const words = await findPopularSearches(mostPopular)
  const options = words.map((text) => ({
    text,
    to: paths.catalogue(`?${new URLSearchParams({ q: text })}`),
  }))
  return [{ label: messagesFor(locale).catalogue.suggestions.popular, options }]
}

/** What the search box offers while somebody types; before that, what many look for. */
export async function loader({ request }: Route.LoaderArgs): Promise<Response> {
  const locale = localeOf(request)
  const text = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, longest)
  const groups = text
    ? groupsOf(await kept.get(text.toLowerCase(), () => findSuggestions(text)), locale)
    : await popular(locale)
  return Response.json(
    { groups: groups.filter(({ options }) => options.length > 0) },
    { headers: { 'Cache-Control': 'private, max-age=60' } },
  )
}
