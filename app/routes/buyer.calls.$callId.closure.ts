import { findCallOf } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { closeCall } from '#app/domain/curation/calls/save-call.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/buyer.calls.$callId.closure'

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findCallOf(buyer, params.callId))
  const words = messagesFor(localeOf(request)).rounds.buyer
  const done = await closeCall(buyer, id, now())
  if (done.ok) {
    return redirectWith(paths.buyer.call(id), { tone: 'ok', text: words.closed })
  }
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], paths.buyer.call(id))
}
