import { createCollection } from '#app/domain/catalogue/collections/save-collection.server.ts'
import { CollectionSchema } from '#app/domain/catalogue/collections/schemas.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { CollectionForm } from '#app/ui/catalogue/collections/collection-form.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import type { Route } from './+types/agency.collections.new'

export async function loader({ request }: Route.LoaderArgs) {
  await requireOfficial(request)
  return null
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, CollectionSchema)
  if (!parsed.ok) return badForm(parsed)
  const id = await createCollection(official, parsed.value, now())
  const { collections: m } = messagesFor(localeOf(request))
  return redirectWith(paths.agency.collectionProducts(id), { tone: 'ok', text: m.form.created })
}

export default function NewCollection({ actionData }: Route.ComponentProps) {
  const { collections: m } = useMessages()
  return (
    <FormPage
      title={m.new}
      current="collections"
      role="official"
      back={{ to: paths.agency.collections(), label: m.title }}
      errors={actionData?.errors}
    >
      <CollectionForm stored={undefined} state={actionData ?? untouched} />
    </FormPage>
  )
}
