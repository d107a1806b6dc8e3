import { dropRecuration } from '#app/domain/curation/changes/drop-recuration.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.recurations.$recurationId.end'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const dropped = await dropRecuration(official, params.recurationId, now())
  const words = messagesFor(localeOf(request)).changes.recuration
  const back = paths.agency.recurations()
  if (dropped.ok) return redirectWith(back, { tone: 'ok', text: words.dropped })
  const { reason } = dropped.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], back)
}
