import { callRecuration } from '#app/domain/curation/changes/call-recuration.server.ts'
import { findReachedProduct } from '#app/domain/curation/changes/product-reach.server.ts'
import { RecurationSchema, recurationReasons } from '#app/domain/curation/changes/schemas.ts'
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
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.products.$productId.recuration'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { name, businessName } = found(await findReachedProduct(official, params.productId))
  return { name, businessName }
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
    const field = reason === 'pastDue' ? 'dueOn' : ''
    const { typed } = formObject(parsed.form)
    return badForm({ errors: { [field]: words.refusals[reason] }, typed })
  }
  return redirectWith(paths.agency.recurations(), { tone: 'ok', text: words.sent })
}

export default function CallRecuration({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().changes.recuration
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const title = m.callTitle(loaderData.name)
  return (
    <WorkPage title={title} current="recurations" role="official">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={title}
            eyebrow={loaderData.businessName}
            lead={m.callLead}
            back={<BackLink to={paths.agency.recurations()}>{m.keep}</BackLink>}
          />
          <PostForm>
            <FormErrors errors={errors} />
            <RadioGroup
              name="reason"
              label={m.reason}
              choices={recurationReasons.map((value) => ({ value, label: m.reasons[value] }))}
              value={typeof typed.reason === 'string' ? typed.reason : undefined}
              error={errors.reason}
            />
            <TextArea
              name="text"
              label={m.text}
              value={`${typed.text ?? ''}`}
              error={errors.text}
              rows={5}
              maxLength={1000}
            />
            <TextInput
              name="dueOn"
              type="date"
              label={m.dueOn}
              value={`${typed.dueOn ?? ''}`}
              error={errors.dueOn}
            />
            <Button>{m.send}</Button>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
