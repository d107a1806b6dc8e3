import { standingOf } from '#app/domain/catalogue/collections/collection.ts'
import { findCollectionFor } from '#app/domain/catalogue/collections/queries.server.ts'
import { saveCollection } from '#app/domain/catalogue/collections/save-collection.server.ts'
import { CollectionSchema } from '#app/domain/catalogue/collections/schemas.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { CollectionForm } from '#app/ui/catalogue/collections/collection-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.collections.$collectionId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const collection = found(await findCollectionFor(official, params.collectionId))
  const isShown = standingOf(collection, dayOf(now())) === 'shown'
  return { collection, isShown: isShown && collection.items.some(({ isListed }) => isListed) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findCollectionFor(official, params.collectionId))
  const parsed = await parseForm(request, CollectionSchema)
  if (!parsed.ok) return badForm(parsed)
  const saved = await saveCollection(official, id, parsed.value, now())
  if (!saved.ok) throw notFound()
  const { collections: m } = messagesFor(localeOf(request))
  return redirectWith(paths.agency.collection(id), { tone: 'ok', text: m.form.saved })
}

export default function EditCollection({ loaderData, actionData }: Route.ComponentProps) {
  const { collections: m } = useMessages()
  const { collection, isShown } = loaderData
  const state = actionData ?? untouched
  return (
    <WorkPage title={collection.title} current="collections" role="official">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={collection.title}
            back={<BackLink to={paths.agency.collections()}>{m.title}</BackLink>}
            actions={
              <>
                {isShown && (
                  <ButtonLink variant="secondary" to={paths.collection(collection.slug)}>
                    {m.view}
                  </ButtonLink>
                )}
                <ButtonLink
                  variant="secondary"
                  icon="add"
                  to={paths.agency.collectionProducts(collection.id)}
                >
                  {m.add}
                </ButtonLink>
              </>
            }
          />
          <PostForm>
            <FormErrors errors={state.errors} />
            <CollectionForm stored={collection} state={state} />
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
