import { handleSample } from '#app/domain/curation/rounds/handle-sample.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.samples.$sampleId.receipt'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const words = messagesFor(localeOf(request)).rounds.day
  const done = await handleSample(official, params.sampleId, { act: 'receive' }, now())
  if (done.ok) {
    const page = paths.agency.roundDay(done.value.roundId)
    return redirectWith(page, { tone: 'ok', text: words.handled })
  }
  if (done.refusal.reason === 'notFound') throw notFound()
  return refused(request, words[done.refusal.reason], paths.agency.rounds())
}
