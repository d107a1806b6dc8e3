import { callRecuration } from '#app/domain/curation/changes/call-recuration.server.ts'
import { findReachedProduct } from '#app/domain/curation/changes/product-reach.server.ts'
import { RecurationSchema, recurationReasons } from '#app/domain/curation/changes/schemas.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { fieldsOf, untouched } from '#app/ui/kit/form-values.ts'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import type { Route } from './+types/agency.products.$productId.recuration'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { name, businessName } = found(await findReachedProduct(official, params.productId))
  const asked = new URL(request.url).searchParams.get('reason')
  const reason = recurationReasons.find((known) => known === asked)
  return { name, businessName, reason }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findReachedProduct(official, params.productId))
  const parsed = await parseForm(request, RecurationSchema)
  if (!parsed.ok) return badForm(parsed)
  const called = await callRecuration(official, id, parsed.value, now())
  const words = messagesFor(localeOf(request)).changes.recuration
  if (!called.ok) {
    const { reason } = called.refusal
    if (reason === 'notFound') throw notFound()
    return refusedForm(parsed, words.refusals[reason], reason === 'pastDue' ? 'dueOn' : '')
  }
  return redirectWith(paths.agency.recurations(), { tone: 'ok', text: words.sent })
}

export default function CallRecuration({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().changes.recuration
  const field = fieldsOf(actionData ?? { ...untouched, typed: { reason: loaderData.reason ?? '' } })
  return (
    <FormPage
      title={m.callTitle(loaderData.name)}
      eyebrow={loaderData.businessName}
      lead={m.callLead}
      back={{ to: paths.agency.recurations(), label: m.keep }}
      errors={actionData?.errors}
      current="recurations"
      role="official"
    >
      <RadioGroup
        {...field('reason')}
        label={m.reason}
        choices={recurationReasons.map((value) => ({ value, label: m.reasons[value] }))}
      />
      <TextArea {...field('text')} label={m.text} rows={5} maxLength={1000} />
      <TextInput {...field('dueOn')} type="date" label={m.dueOn} />
      <Button>{m.send}</Button>
    </FormPage>
  )
}
