import { findCollectionFor } from '#app/domain/catalogue/collections/queries.server.ts'
import { addToCollection } from '#app/domain/catalogue/collections/save-collection.server.ts'
import { CollectedSchema } from '#app/domain/catalogue/collections/schemas.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { SearchBox } from '#app/ui/kit/search-box.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.collections.$collectionId.products'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { id, title, items } = found(await findCollectionFor(official, params.collectionId))
  const { searchParams } = new URL(request.url)
  const question = { ...questionFrom(searchParams), district: [official.region] }
  const { hits } = await searchCatalogue(question)
  const inside = new Set(items.map(({ productId }) => productId))
  const products = hits.flatMap(({ productId, name, producerName, districtName }) =>
    inside.has(productId) ? [] : [{ productId, name, producerName, districtName }],
  )
  return { id, title, words: question.q ?? '', products }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findCollectionFor(official, params.collectionId))
  const parsed = await parseForm(request, CollectedSchema)
  if (!parsed.ok) return badForm(parsed)
  const { collections: m } = messagesFor(localeOf(request))
  const added = await addToCollection(official, id, parsed.value.productId, now())
  if (added.ok) {
    const text = m.added(added.value.added)
    return redirectWith(paths.agency.collection(id), { tone: 'ok', text })
  }
  const { reason } = added.refusal
  if (reason === 'notFound') throw notFound()
  return refusedForm(parsed, m.refusals[reason])
}

export default function AddProducts({ loaderData, actionData }: Route.ComponentProps) {
  const { collections: m } = useMessages()
  const { id, title, words, products } = loaderData
  const errors = actionData?.errors ?? {}
  return (
    <WorkPage title={m.add} current="collections" role="official">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.add}
            eyebrow={title}
            lead={m.addLead}
            back={<BackLink to={paths.agency.collection(id)}>{title}</BackLink>}
          />
          <SearchBox action={paths.agency.collectionProducts(id)} label={m.find} value={words} />
          {products.length === 0 ? (
            <p className="muted">{m.nothingFound}</p>
          ) : (
            <PostForm>
              <Stack gap={5}>
                <FormErrors errors={errors} />
                <CheckboxGroup
                  name="productId"
                  label={m.found}
                  error={errors.productId}
                  choices={products.map(({ productId, name, producerName, districtName }) => ({
                    ...{ value: productId, label: name, hint: `${producerName}, ${districtName}` },
                  }))}
                />
                <Button>{m.addButton}</Button>
              </Stack>
            </PostForm>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
