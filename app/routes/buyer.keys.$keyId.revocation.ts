import { revokeKey } from '#app/domain/accounts/keys/revoke-key.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/buyer.keys.$keyId.revocation'

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { keyId } = params
  if (!isId(keyId)) throw notFound()
  const m = messagesFor(localeOf(request)).connections.keys
  const revoked = await revokeKey(buyer, keyId, now())
  if (revoked.ok) return redirectWith(paths.buyer.key(keyId), { tone: 'ok', text: m.revoked })
  const { reason } = revoked.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, m.refusals[reason], paths.buyer.key(keyId))
}
