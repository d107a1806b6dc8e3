import { redirect } from 'react-router'
import { acceptInvitationAs } from '#app/domain/accounts/accept-invitation.server.ts'
import { redirectWith } from '#app/http/forms.server.ts'
import { requirePerson } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { homeOf } from '#app/ui/shell/navigation.ts'
import type { Route } from './+types/invitations.$token.membership'

/** Somebody who is signed in joins by an invitation. */
export async function action({ request, params }: Route.ActionArgs) {
  const person = await requirePerson(request)
  const accepted = await acceptInvitationAs(person.id, params.token, now())
  if (!accepted.ok) return redirect(paths.invitation(params.token))
  const text = messagesFor(localeOf(request)).accounts.invitation.accepted
  return redirectWith(homeOf(accepted.value.role), { tone: 'ok', text })
}

export const loader = ({ params }: Route.LoaderArgs) => redirect(paths.invitation(params.token))
