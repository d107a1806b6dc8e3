import { beginVersion } from '#app/domain/curation/rubrics/begin-version.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.rubrics.$rubricId.versions'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const begun = await beginVersion(official, params.rubricId, now())
  const words = messagesFor(localeOf(request)).rubrics
  if (begun.ok) {
    const to = paths.agency.rubricEdit(params.rubricId)
    return redirectWith(to, { tone: 'ok', text: words.page.begun })
  }
  const { reason } = begun.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], paths.agency.rubric(params.rubricId))
}
