import { moveFollowUp } from '#app/domain/evaluation/move-follow-up.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.follow-ups.$followUpId.start'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { followUpId } = params
  if (!isId(followUpId)) throw notFound()
  const moved = await moveFollowUp(official, followUpId, 'start', undefined, now())
  const words = messagesFor(localeOf(request)).evaluation.followUps
  const back = paths.agency.followUp(followUpId)
  if (moved.ok) return redirectWith(back, { tone: 'ok', text: words.moved(moved.value.number) })
  if (moved.refusal.reason === 'notFound') throw notFound()
  return refused(request, words.alreadyDone, back)
}
