import { goWithTwo } from '#app/domain/curation/assignment/go-with-two.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.curation.$submissionId.two-readings'

/** No third reader: the file is decided on the two readings it has. */
export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  if (!isId(params.submissionId)) throw notFound()
  const done = await goWithTwo(official, params.submissionId, now())
  const words = messagesFor(localeOf(request)).curation
  const back = paths.agency.submission(params.submissionId)
  if (done.ok) return redirectWith(back, { tone: 'ok', text: words.agency.wentWithTwo })
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], back)
}
