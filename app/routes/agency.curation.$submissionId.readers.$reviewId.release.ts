import { releaseCurator } from '#app/domain/curation/release-curator.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.curation.$submissionId.readers.$reviewId.release'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { submissionId, reviewId } = params
  if (!isId(submissionId) || !isId(reviewId)) throw notFound()
  const words = messagesFor(localeOf(request)).curation
  const reason = words.agency.releaseReason
  const done = await releaseCurator(official, submissionId, reviewId, reason, now())
  if (!done.ok) {
    if (done.refusal.reason === 'notFound') throw notFound()
    const text = words.refusals[done.refusal.reason]
    return refused(request, text, paths.agency.submission(submissionId))
  }
  return redirectWith(paths.agency.assignment(submissionId), {
    tone: 'ok',
    text: words.agency.released,
  })
}
