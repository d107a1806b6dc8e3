import { redirect } from 'react-router'
import { grantSeat } from '#app/domain/development/decide-seat.server.ts'
import { findSeatFor } from '#app/domain/development/scheme-queries.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.seats.$seatId.grant'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id, schemeId } = found(await findSeatFor(official, params.seatId))
  const granted = await grantSeat(official, id, now())
  const words = messagesFor(localeOf(request)).development
  const back = paths.agency.scheme(schemeId)
  if (granted.ok) return redirectWith(back, { tone: 'ok', text: words.seats.grantedOk })
  const { reason } = granted.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], back)
}

export const loader = () => redirect(paths.agency.schemes())
