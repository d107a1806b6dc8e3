import { findCallOf, findInvitable } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { inviteMakers } from '#app/domain/curation/calls/invite-makers.server.ts'
import { InvitationSchema } from '#app/domain/curation/calls/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { SearchBox } from '#app/ui/kit/search-box.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { InvitationForm } from '#app/ui/rounds/invitation-form.tsx'
import { useRoundWords } from '#app/ui/rounds/use-round-words.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.calls.$callId.invitations'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const call = found(await findCallOf(buyer, params.callId))
  const name = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100)
  return { call, name, makers: await findInvitable(call, name) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findCallOf(buyer, params.callId))
  const parsed = await parseForm(request, InvitationSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).rounds.buyer
  const done = await inviteMakers(buyer, id, parsed.value.producers, now())
  if (done.ok) {
    const text = words.invited(done.value.invited)
    return redirectWith(paths.buyer.call(id), { tone: 'ok', text })
  }
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { '': words.refusals[reason] }, typed })
}

export default function Invitations({ loaderData, actionData }: Route.ComponentProps) {
  const { buyer: m } = useMessages().rounds
  const { call, makers, name } = loaderData
  return (
    <WorkPage title={m.inviteTitle} current="calls" role="buyer">
      <Page width="read">
        <Stack gap={5}>
          <PageHead
            title={m.inviteTitle}
            lead={m.inviteLead}
            back={<BackLink to={paths.buyer.call(call.id)}>{useRoundWords().title(call)}</BackLink>}
          />
          <SearchBox
            action={paths.buyer.callInvitations(call.id)}
            label={m.inviteSearch}
            value={name}
          />
          <InvitationForm makers={makers} state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
