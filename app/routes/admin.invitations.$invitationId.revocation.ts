import { redirect } from 'react-router'
import { revokeInvitation } from '#app/domain/accounts/administration.server.ts'
import { redirectWith } from '#app/http/forms.server.ts'
import { notFound, requireAdmin } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/admin.invitations.$invitationId.revocation'

export async function action({ request, params }: Route.ActionArgs) {
  const admin = await requireAdmin(request)
  if (!isId(params.invitationId)) throw notFound()
  const revoked = await revokeInvitation(admin, params.invitationId, now())
  if (!revoked.ok) throw notFound()
  const text = messagesFor(localeOf(request)).admin.people.revoked
  return redirectWith(paths.admin.people(), { tone: 'ok', text })
}

export const loader = () => redirect(paths.admin.people())
