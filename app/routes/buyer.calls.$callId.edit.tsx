import { findCallOf } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { changeCall } from '#app/domain/curation/calls/save-call.server.ts'
import { CallSchema } from '#app/domain/curation/calls/schemas.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CallForm } from '#app/ui/rounds/call-form.tsx'
import { useRoundWords } from '#app/ui/rounds/use-round-words.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.calls.$callId.edit'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const call = found(await findCallOf(buyer, params.callId))
  return { call, categories: await findCategories() }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findCallOf(buyer, params.callId))
  const parsed = await parseForm(request, CallSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).rounds.buyer
  const saved = await changeCall(buyer, id, parsed.value)
  if (saved.ok) return redirectWith(paths.buyer.call(id), { tone: 'ok', text: words.saved })
  const { reason } = saved.refusal
  if (reason === 'notFound') throw notFound()
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { '': words.refusals[reason] }, typed })
}

export default function EditCall({ loaderData, actionData }: Route.ComponentProps) {
  const { buyer: m } = useMessages().rounds
  const { call, categories } = loaderData
  const name = useRoundWords().title(call)
  return (
    <WorkPage title={m.editTitle(name)} current="calls" role="buyer">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={m.editTitle(name)}
            lead={m.newLead}
            back={<BackLink to={paths.buyer.call(call.id)}>{name}</BackLink>}
          />
          <CallForm call={call} categories={categories} state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
