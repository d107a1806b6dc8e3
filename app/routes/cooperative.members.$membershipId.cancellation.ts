import { redirect } from 'react-router'
import { cancelInvitation } from '#app/domain/development/answer-invitation.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireCooperative } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/cooperative.members.$membershipId.cancellation'

export async function action({ request, params }: Route.ActionArgs) {
  const cooperative = await requireCooperative(request)
  const done = await cancelInvitation(cooperative, params.membershipId, now())
  const words = messagesFor(localeOf(request)).development
  const back = paths.cooperative.home()
  if (done.ok) return redirectWith(back, { tone: 'ok', text: words.members.cancelled })
  if (done.refusal.reason === 'notFound') throw notFound()
  return refused(request, words.refusals[done.refusal.reason], back)
}

export const loader = () => redirect(paths.cooperative.home())
