import { redirect } from 'react-router'
import { refuseSeat } from '#app/domain/development/decide-seat.server.ts'
import { ReasonSchema } from '#app/domain/development/schemas.ts'
import { findSeatFor } from '#app/domain/development/scheme-queries.server.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { ReasonPage } from '#app/ui/development/reason-page.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/agency.seats.$seatId.refusal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const seat = found(await findSeatFor(official, params.seatId))
  if (seat.state !== 'requested') throw redirect(paths.agency.scheme(seat.schemeId))
  return { seat }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id, schemeId } = found(await findSeatFor(official, params.seatId))
  const parsed = await parseForm(request, ReasonSchema)
  if (!parsed.ok) return badForm(parsed)
  const done = await refuseSeat(official, id, parsed.value.reason, now())
  const words = messagesFor(localeOf(request)).development
  const back = paths.agency.scheme(schemeId)
  if (done.ok) return redirectWith(back, { tone: 'ok', text: words.seats.refusedOk })
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], back)
}

export default function RefuseSeat({ loaderData, actionData }: Route.ComponentProps) {
  const { certification, development } = useMessages()
  const { seats: m } = development
  const { kind, productName, firm, schemeId } = loaderData.seat
  return (
    <ReasonPage
      title={m.refuseTitle}
      section="schemes"
      role="official"
      text={`${firm}: ${m.for(certification.kinds[kind], productName)}`}
      hint={m.reasonHint}
      act={m.acts.refuse}
      back={{ to: paths.agency.scheme(schemeId), label: development.schemes.back }}
      answer={actionData}
    />
  )
}
