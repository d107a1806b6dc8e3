import { redirect } from 'react-router'
import { findRoad } from '#app/domain/development/find-roads.server.ts'
import { requestSeat } from '#app/domain/development/request-seat.server.ts'
import { SeatRequestSchema } from '#app/domain/development/schemas.ts'
import { parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, requireMentor } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/mentor.products.$productId.seats'

export async function action({ request, params }: Route.ActionArgs) {
  const mentor = await requireMentor(request)
  const { product } = found(await findRoad(mentor, params.productId, now()))
  const parsed = await parseForm(request, SeatRequestSchema)
  const words = messagesFor(localeOf(request)).development
  const back = paths.mentor.road(product.id)
  if (!parsed.ok) return refused(request, words.refusals.notForYou, back)
  const asked = await requestSeat(mentor, { productId: product.id, ...parsed.value }, now())
  if (asked.ok) return redirectWith(back, { tone: 'ok', text: words.seats.proposedOk })
  const { reason } = asked.refusal
  const sentence = words.refusals[reason === 'notFound' ? 'closed' : reason]
  return refused(request, sentence, back)
}

export const loader = ({ params }: Route.LoaderArgs) =>
  redirect(paths.mentor.road(params.productId))
