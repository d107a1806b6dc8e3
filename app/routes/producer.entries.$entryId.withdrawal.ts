import { withdrawEntry } from '#app/domain/curation/calls/withdraw-entry.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/producer.entries.$entryId.withdrawal'

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const words = messagesFor(localeOf(request)).rounds.makerCalls
  const done = await withdrawEntry(producer, params.entryId, now())
  if (done.ok) {
    const page = paths.producer.call(done.value.callId)
    return redirectWith(page, { tone: 'ok', text: words.withdrawn })
  }
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], paths.producer.entry(params.entryId))
}
