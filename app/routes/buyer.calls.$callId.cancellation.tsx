import { findCallOf } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { cancelRound } from '#app/domain/curation/rounds/cancel-round.server.ts'
import { CancellationSchema } from '#app/domain/curation/rounds/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { ReasonPage } from '#app/ui/rounds/reason-form.tsx'
import { useRoundWords } from '#app/ui/rounds/use-round-words.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.calls.$callId.cancellation'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  return { call: found(await findCallOf(buyer, params.callId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findCallOf(buyer, params.callId))
  const parsed = await parseForm(request, CancellationSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).rounds.buyer
  const done = await cancelRound(buyer, { id, kind: 'call', ...parsed.value }, now())
  if (done.ok) return redirectWith(paths.buyer.call(id), { tone: 'ok', text: words.cancelled })
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { '': words.refusals[reason] }, typed })
}

export default function Cancellation({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().rounds.buyer
  const { call } = loaderData
  return (
    <WorkPage title={m.cancelTitle} current="calls" role="buyer">
      <ReasonPage
        title={m.cancelTitle}
        text={m.cancelText}
        label={m.reason}
        act={m.cancel}
        back={<BackLink to={paths.buyer.call(call.id)}>{useRoundWords().title(call)}</BackLink>}
        state={actionData ?? untouched}
      />
    </WorkPage>
  )
}
