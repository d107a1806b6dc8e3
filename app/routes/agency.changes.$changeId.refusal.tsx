import { redirect } from 'react-router'
import { findChangeFor } from '#app/domain/curation/changes/change-queries.server.ts'
import { refuseChange } from '#app/domain/curation/changes/refuse-change.server.ts'
import { ChangeRefusalSchema, changeReasons } from '#app/domain/curation/changes/schemas.ts'
import { nextChange } from '#app/http/change-form.server.ts'
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
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import type { Route } from './+types/agency.changes.$changeId.refusal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const change = found(await findChangeFor(official, params.changeId))
  if (change.objection) throw redirect(paths.agency.change(change.id))
  return { id: change.id, name: change.name, revision: change.revision }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findChangeFor(official, params.changeId))
  const parsed = await parseForm(request, ChangeRefusalSchema)
  if (!parsed.ok) return badForm(parsed)
  const refusal = await refuseChange(official, id, parsed.value, now())
  const words = messagesFor(localeOf(request)).changes
  if (!refusal.ok) {
    const { reason } = refusal.refusal
    if (reason === 'notFound') throw notFound()
    return refusedForm(parsed, words.refusals[reason])
  }
  return redirectWith(await nextChange(official), { tone: 'ok', text: words.refused })
}

export default function Refusal({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().changes
  const { id, name, revision } = loaderData
  const field = fieldsOf(actionData ?? untouched)
  return (
    <FormPage
      title={m.refuseTitle(name)}
      lead={m.refuseLead}
      back={{ to: paths.agency.change(id), label: m.keep }}
      errors={actionData?.errors}
      current="changes"
      role="official"
    >
      <input type="hidden" name="revision" value={field('revision', revision).value} />
      <RadioGroup
        {...field('reasonCode')}
        label={m.reason}
        choices={changeReasons.map((value) => ({ value, label: m.reasons[value] }))}
      />
      <TextArea {...field('text')} label={m.text} hint={m.textHint} rows={5} maxLength={1000} />
      <Button variant="danger">{m.confirmRefusal}</Button>
    </FormPage>
  )
}
