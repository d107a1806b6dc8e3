import { createProduct } from '#app/domain/products/create-product.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { NewProductSchema } from '#app/domain/products/schemas.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { errorWords } from '#app/messages/error-words.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { useCategoryOptions } from '#app/ui/products/use-category-options.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.products.new'

export async function loader({ request }: Route.LoaderArgs) {
  await requireProducer(request)
  return { categories: await findCategories() }
}

export async function action({ request }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const parsed = await parseForm(request, NewProductSchema)
  if (!parsed.ok) return badForm(parsed)
  const created = await createProduct(producer, parsed.value, now())
  const words = messagesFor(localeOf(request))
  if (created.ok) {
    const text = words.products.created
    return redirectWith(paths.producer.product(created.value.productId), { tone: 'ok', text })
  }
  const wrong = errorWords(words, `products.${created.refusal.reason}`) ?? words.validation.other
  const typed = { name: parsed.value.name, categoryId: parsed.value.categoryId ?? '' }
  return badForm({ errors: { categoryId: wrong }, typed })
}

export default function NewProduct({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().products
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const options = useCategoryOptions(loaderData.categories)
  return (
    <WorkPage title={m.new} current="products" role="producer">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.new}
            lead={m.newLead}
            back={<BackLink to={paths.producer.products()}>{m.back}</BackLink>}
          />
          <PostForm>
            <FormErrors errors={errors} />
            <TextInput
              name="name"
              label={m.fields.name}
              value={`${typed.name ?? ''}`}
              error={errors.name}
              maxLength={120}
            />
            <Select
              name="categoryId"
              label={m.fields.categoryId}
              options={options}
              value={`${typed.categoryId ?? ''}`}
              error={errors.categoryId}
              optional
            />
            <Button>{m.begin}</Button>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
