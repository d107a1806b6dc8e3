import { changeSavedSearch } from '#app/domain/catalogue/saved-searches/change-saved-search.server.ts'
import { findSavedSearchFor } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { SavedSearchSchema } from '#app/domain/catalogue/saved-searches/schemas.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { SavedSearchForm } from '#app/ui/catalogue/saved-search-form.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import type { Route } from './+types/buyer.saved-searches.$savedSearchId.edit'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const { name, alert } = found(await findSavedSearchFor(buyer, params.savedSearchId))
  return { name, alert }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findSavedSearchFor(buyer, params.savedSearchId))
  const parsed = await parseForm(request, SavedSearchSchema)
  if (!parsed.ok) return badForm(parsed)
  const { savedSearches: m } = messagesFor(localeOf(request))
  const changed = await changeSavedSearch(buyer, id, parsed.value)
  if (!changed.ok) throw notFound()
  return redirectWith(paths.buyer.savedSearches(), { tone: 'ok', text: m.changed })
}

export default function EditSavedSearch({ loaderData, actionData }: Route.ComponentProps) {
  const { savedSearches: m } = useMessages()
  return (
    <FormPage
      title={m.editTitle}
      current="savedSearches"
      role="buyer"
      back={{ to: paths.buyer.savedSearches(), label: m.title }}
      errors={actionData?.errors}
    >
      <SavedSearchForm stored={loaderData} state={actionData ?? untouched} submit={m.editSubmit} />
    </FormPage>
  )
}
