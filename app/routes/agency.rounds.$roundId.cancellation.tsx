import { findRoundFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { cancelRound } from '#app/domain/curation/rounds/cancel-round.server.ts'
import { CancellationSchema } from '#app/domain/curation/rounds/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
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
import type { Route } from './+types/agency.rounds.$roundId.cancellation'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { round: found(await findRoundFor(official, params.roundId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findRoundFor(official, params.roundId))
  const parsed = await parseForm(request, CancellationSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).rounds.agency
  const done = await cancelRound(official, { id, kind: 'dated', ...parsed.value }, now())
  if (done.ok) return redirectWith(paths.agency.round(id), { tone: 'ok', text: words.cancelled })
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { '': words.refusals[reason] }, typed })
}

export default function Cancellation({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().rounds.agency
  const { round } = loaderData
  return (
    <WorkPage title={m.cancelTitle} current="rounds" role="official">
      <ReasonPage
        title={m.cancelTitle}
        text={m.cancelText}
        label={m.reason}
        act={m.cancel}
        back={<BackLink to={paths.agency.round(round.id)}>{useRoundWords().title(round)}</BackLink>}
        state={actionData ?? untouched}
      />
    </WorkPage>
  )
}
