import { redirect } from 'react-router'
import { dropSeat } from '#app/domain/development/drop-seat.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/producer.seats.$seatId.drop'

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const dropped = await dropSeat(producer, params.seatId, now())
  const words = messagesFor(localeOf(request)).development
  if (dropped.ok) {
    const { productId } = dropped.value
    return redirectWith(paths.producer.road(productId), { tone: 'ok', text: words.seats.droppedOk })
  }
  if (dropped.refusal.reason === 'notFound') throw notFound()
  return refused(request, words.refusals.alreadyDone, paths.producer.products())
}

export const loader = () => redirect(paths.producer.products())
