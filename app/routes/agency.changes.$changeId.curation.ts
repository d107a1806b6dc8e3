import { sendToCuration } from '#app/domain/curation/changes/send-to-curation.server.ts'
import { revisionIn } from '#app/http/change-form.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.changes.$changeId.curation'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const revision = await revisionIn(request)
  const sent = await sendToCuration(official, params.changeId, revision, now())
  const words = messagesFor(localeOf(request)).changes
  if (!sent.ok) {
    const { reason } = sent.refusal
    if (reason === 'notFound') throw notFound()
    return refused(request, words.refusals[reason], paths.agency.change(params.changeId))
  }
  const file = paths.agency.submission(sent.value.submissionId)
  return redirectWith(file, { tone: 'ok', text: words.curated })
}
