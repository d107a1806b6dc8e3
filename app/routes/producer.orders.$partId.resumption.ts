import { findPartFor } from '#app/domain/ordering/producer-queries.server.ts'
import { resumePart } from '#app/domain/ordering/resume-part.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/producer.orders.$partId.resumption'

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { part } = found(await findPartFor(producer, params.partId))
  const done = await resumePart(producer, part.id, now())
  const m = messagesFor(localeOf(request)).ordering.closing
  const back = paths.producer.order(part.id)
  if (done.ok) return redirectWith(back, { tone: 'ok', text: m.takenBack })
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, m.refusals[reason], back)
}
