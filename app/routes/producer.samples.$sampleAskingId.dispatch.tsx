import { findSampleFor } from '#app/domain/ordering/samples/queries.server.ts'
import { SampleDispatchSchema } from '#app/domain/ordering/samples/schemas.ts'
import { sendSample } from '#app/domain/ordering/samples/send-sample.server.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { untouched } from '#app/ui/kit/form-values.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { DispatchFields } from '#app/ui/ordering/samples/dispatch-fields.tsx'
import { SampleFormPage } from '#app/ui/ordering/samples/sample-form-page.tsx'
import type { Route } from './+types/producer.samples.$sampleAskingId.dispatch'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return { sample: found(await findSampleFor(producer, params.sampleAskingId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id } = found(await findSampleFor(producer, params.sampleAskingId))
  const parsed = await parseForm(request, SampleDispatchSchema)
  if (!parsed.ok) return badForm(parsed)
  const { samples: m } = messagesFor(localeOf(request))
  const done = await sendSample(producer, id, parsed.value, now())
  if (!done.ok) {
    const { reason } = done.refusal
    return refusedForm(parsed, m.refusals[reason], reason === 'aboveTerms' ? 'cost' : undefined)
  }
  return redirectWith(paths.producer.sample(id), { tone: 'ok', text: m.dispatch.done })
}

export default function SampleDispatch({ loaderData, actionData }: Route.ComponentProps) {
  const { dispatch: m } = useMessages().samples
  const { sample } = loaderData
  return (
    <SampleFormPage
      {...{ role: 'producer', act: 'send', sample, title: m.title }}
      errors={actionData?.errors}
    >
      <DispatchFields sample={sample} state={actionData ?? untouched} />
    </SampleFormPage>
  )
}
