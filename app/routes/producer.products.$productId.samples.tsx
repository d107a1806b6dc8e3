import { findSampleTerms } from '#app/domain/ordering/samples/offers.server.ts'
import { sampleWays } from '#app/domain/ordering/samples/sample.ts'
import { saveSampleTerms } from '#app/domain/ordering/samples/save-sample-terms.server.ts'
import { SampleTermsSchema } from '#app/domain/ordering/samples/schemas.ts'
import { findProductFor } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { fieldsOf, untouched } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import type { Route } from './+types/producer.products.$productId.samples'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const { id, name } = found(await findProductFor(producer, params.productId))
  return { id, name, terms: await findSampleTerms(id) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id } = found(await findProductFor(producer, params.productId))
  const parsed = await parseForm(request, SampleTermsSchema)
  if (!parsed.ok) return badForm(parsed)
  const saved = await saveSampleTerms(producer, id, parsed.value, now())
  if (!saved.ok) throw notFound()
  const { terms: m } = messagesFor(localeOf(request)).samples
  return redirectWith(paths.producer.product(id), { tone: 'ok', text: m.saved })
}

export default function ProductSamples({ loaderData, actionData }: Route.ComponentProps) {
  const { terms: m, ways, wayHints } = useMessages().samples
  const { products } = useMessages()
  const format = useFormat()
  const { id, name, terms } = loaderData
  const field = fieldsOf(actionData ?? untouched)
  return (
    <FormPage
      title={m.title}
      lead={m.lead}
      current="products"
      role="producer"
      back={{ to: paths.producer.product(id), label: name || products.unnamed }}
      errors={actionData?.errors}
    >
      <Stack gap={5}>
        <RadioGroup
          {...field('way', terms.way)}
          label={m.way}
          choices={sampleWays.map((value) => ({
            ...{ value, label: ways[value], hint: wayHints[value] },
          }))}
        />
        <TextInput
          {...field('price', terms.price === null ? '' : format.number(terms.price))}
          label={m.price}
          hint={m.priceHint}
          before="Rp"
          numeric
          optional
        />
        <div>
          <Button icon="save">{m.save}</Button>
        </div>
      </Stack>
    </FormPage>
  )
}
