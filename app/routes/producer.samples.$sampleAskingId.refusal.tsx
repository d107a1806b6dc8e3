import { declineSample } from '#app/domain/ordering/samples/decline-sample.server.ts'
import { findSampleFor } from '#app/domain/ordering/samples/queries.server.ts'
import { declineReasons } from '#app/domain/ordering/samples/sample.ts'
import { SampleRefusalSchema } from '#app/domain/ordering/samples/schemas.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { fieldsOf, untouched } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { SampleFormPage } from '#app/ui/ordering/samples/sample-form-page.tsx'
import type { Route } from './+types/producer.samples.$sampleAskingId.refusal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return { sample: found(await findSampleFor(producer, params.sampleAskingId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id } = found(await findSampleFor(producer, params.sampleAskingId))
  const parsed = await parseForm(request, SampleRefusalSchema)
  if (!parsed.ok) return badForm(parsed)
  const { samples: m } = messagesFor(localeOf(request))
  const done = await declineSample(producer, id, parsed.value, now())
  if (!done.ok) return refusedForm(parsed, m.refusals[done.refusal.reason])
  return redirectWith(paths.producer.sample(id), { tone: 'ok', text: m.refusal.done })
}

export default function SampleRefusal({ loaderData, actionData }: Route.ComponentProps) {
  const { declineReasons: reasons, refusal: m } = useMessages().samples
  const field = fieldsOf(actionData ?? untouched)
  return (
    <SampleFormPage
      {...{ role: 'producer', act: 'decline', title: m.title, lead: m.lead }}
      sample={loaderData.sample}
      errors={actionData?.errors}
    >
      <Stack gap={5}>
        <RadioGroup
          {...field('reason')}
          label={m.reason}
          choices={declineReasons.map((value) => ({ value, label: reasons[value] }))}
        />
        <TextArea {...field('text')} label={m.text} rows={3} maxLength={500} optional />
        <div>
          <Button>{m.send}</Button>
        </div>
      </Stack>
    </SampleFormPage>
  )
}
