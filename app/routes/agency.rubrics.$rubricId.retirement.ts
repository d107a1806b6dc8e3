import { retireRubric } from '#app/domain/curation/rubrics/retire-rubric.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.rubrics.$rubricId.retirement'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const retired = await retireRubric(official, params.rubricId, now())
  const words = messagesFor(localeOf(request)).rubrics
  const back = paths.agency.rubric(params.rubricId)
  if (retired.ok) return redirectWith(back, { tone: 'ok', text: words.page.retired })
  const { reason } = retired.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], back)
}
