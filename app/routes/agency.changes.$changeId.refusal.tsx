import { redirect } from 'react-router'
import { findChangeFor } from '#app/domain/curation/changes/change-queries.server.ts'
import { refuseChange } from '#app/domain/curation/changes/refuse-change.server.ts'
import { ChangeRefusalSchema, changeReasons } from '#app/domain/curation/changes/schemas.ts'
import { nextChange } from '#app/http/change-form.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
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
    return badForm({ errors: { '': words.refusals[reason] }, typed: formObject(parsed.form).typed })
  }
  return redirectWith(await nextChange(official), { tone: 'ok', text: words.refused })
}

export default function Refusal({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().changes
  const { id, name, revision } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const title = m.refuseTitle(name)
  return (
    <WorkPage title={title} current="changes" role="official">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={title}
            lead={m.refuseLead}
            back={<BackLink to={paths.agency.change(id)}>{m.keep}</BackLink>}
          />
          <PostForm>
            <FormErrors errors={errors} />
            <input type="hidden" name="revision" value={`${typed.revision ?? revision}`} />
            <RadioGroup
              name="reasonCode"
              label={m.reason}
              choices={changeReasons.map((value) => ({ value, label: m.reasons[value] }))}
              value={typeof typed.reasonCode === 'string' ? typed.reasonCode : undefined}
              error={errors.reasonCode}
            />
            <TextArea
              name="text"
              label={m.text}
              hint={m.textHint}
              value={`${typed.text ?? ''}`}
              error={errors.text}
              rows={5}
              maxLength={1000}
            />
            <Button variant="danger">{m.confirmRefusal}</Button>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
