import { redirect } from 'react-router'
import { declineInvitation } from '#app/domain/development/answer-invitation.server.ts'
import { findMembershipFor } from '#app/domain/development/cooperative-queries.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/producer.cooperative.$membershipId.refusal'

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const membership = found(await findMembershipFor(producer, params.membershipId))
  const done = await declineInvitation(producer, membership.id, now())
  const words = messagesFor(localeOf(request)).development
  const back = paths.producer.cooperative()
  if (done.ok) {
    return redirectWith(back, { tone: 'ok', text: words.mine.declined })
  }
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], back)
}

export const loader = () => redirect(paths.producer.cooperative())
