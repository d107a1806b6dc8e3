import { findRoundFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { openRound } from '#app/domain/curation/rounds/open-round.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.rounds.$roundId.opening'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findRoundFor(official, params.roundId))
  const words = messagesFor(localeOf(request)).rounds.agency
  const opened = await openRound(official, id, now())
  if (opened.ok) return redirectWith(paths.agency.round(id), { tone: 'ok', text: words.opened })
  const { reason } = opened.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], paths.agency.round(id))
}
