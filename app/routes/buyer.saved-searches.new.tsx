import { saveSearch } from '#app/domain/catalogue/saved-searches/save-search.server.ts'
import { SavedSearchSchema } from '#app/domain/catalogue/saved-searches/schemas.ts'
import { questionFrom, searchOf } from '#app/domain/catalogue/search/search-question.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { facetNames, placesNamed } from '#app/http/facet-names.server.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { chipsOf } from '#app/ui/catalogue/filter-chips.tsx'
import { SavedSearchForm } from '#app/ui/catalogue/saved-search-form.tsx'
import { useFacetNames } from '#app/ui/catalogue/use-facet-names.ts'
import { untouched } from '#app/ui/kit/form-values.ts'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import type { Route } from './+types/buyer.saved-searches.new'

const asked = (request: Request) => questionFrom(new URL(request.url).searchParams)

export async function loader({ request }: Route.LoaderArgs) {
  await requireBuyer(request)
  const question = asked(request)
  return { question, ...(await facetNames(request, placesNamed(question))) }
}

export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const parsed = await parseForm(request, SavedSearchSchema)
  if (!parsed.ok) return badForm(parsed)
  const { savedSearches: m } = messagesFor(localeOf(request))
  const wanted = { ...parsed.value, question: asked(request), findMatches }
  const saved = await saveSearch(buyer, wanted, now())
  if (!saved.ok) return refusedForm(parsed, m.refusals[saved.refusal.reason])
  const text = m.saved(parsed.value.name)
  return redirectWith(paths.buyer.savedSearches(), { tone: 'ok', text })
}

const longestName = 80

export default function SaveSearch({ loaderData, actionData }: Route.ComponentProps) {
  const { savedSearches: m, catalogue } = useMessages()
  const { question } = loaderData
  const names = useFacetNames(loaderData)
  const labels = chipsOf(question, names, catalogue, useFormat()).map(({ label }) => label)
  const name = [question.q ?? '', ...labels.slice(question.q ? 1 : 0)].filter(Boolean).join(', ')
  return (
    <FormPage
      title={m.saveTitle}
      eyebrow={labels.join(' · ') || m.everything}
      lead={m.saveLead}
      current="savedSearches"
      role="buyer"
      back={{ to: paths.catalogue(searchOf(question)), label: catalogue.title }}
      errors={actionData?.errors}
    >
      <SavedSearchForm
        stored={{ name: name.slice(0, longestName), alert: 'weekly' }}
        state={actionData ?? untouched}
        submit={m.save}
      />
    </FormPage>
  )
}
