import { findSampleFor } from '#app/domain/ordering/samples/queries.server.ts'
import { receiveSample } from '#app/domain/ordering/samples/receive-sample.server.ts'
import { sampleVerdicts } from '#app/domain/ordering/samples/sample.ts'
import { SampleReceiptSchema } from '#app/domain/ordering/samples/schemas.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
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
import type { Route } from './+types/buyer.samples.$sampleAskingId.receipt'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  return { sample: found(await findSampleFor(buyer, params.sampleAskingId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findSampleFor(buyer, params.sampleAskingId))
  const parsed = await parseForm(request, SampleReceiptSchema)
  if (!parsed.ok) return badForm(parsed)
  const { samples: m } = messagesFor(localeOf(request))
  const done = await receiveSample(buyer, id, parsed.value, now())
  if (!done.ok) return refusedForm(parsed, m.refusals[done.refusal.reason])
  return redirectWith(paths.buyer.sample(id), { tone: 'ok', text: m.receipt.done })
}

export default function SampleReceipt({ loaderData, actionData }: Route.ComponentProps) {
  const { verdicts, receipt: m } = useMessages().samples
  const field = fieldsOf(actionData ?? untouched)
  return (
    <SampleFormPage
      {...{ role: 'buyer', act: 'receive', title: m.title, lead: m.lead }}
      sample={loaderData.sample}
      errors={actionData?.errors}
    >
      <Stack gap={5}>
        <RadioGroup
          {...field('verdict')}
          label={m.verdict}
          choices={sampleVerdicts.map((value) => ({ value, label: verdicts[value] }))}
        />
        <TextArea
          {...field('text')}
          label={m.text}
          hint={m.textHint}
          rows={3}
          maxLength={1000}
          optional
        />
        <div>
          <Button>{m.send}</Button>
        </div>
      </Stack>
    </SampleFormPage>
  )
}
