import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { removeFromShortlist } from '#app/domain/catalogue/shortlists/remove-from-shortlist.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/buyer.shortlists.$shortlistId.lines.$shortlistLineId.removal'

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id, lines } = found(await findShortlistFor(buyer, params.shortlistId))
  const line = found(lines.find((each) => each.id === params.shortlistLineId))
  const { shortlists: m } = messagesFor(localeOf(request))
  const done = await removeFromShortlist(buyer, { shortlistId: id, lineId: line.id }, now())
  if (done.ok) return redirectWith(paths.buyer.shortlist(id), { tone: 'ok', text: m.removed })
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, m.refusals[reason], paths.buyer.shortlist(id))
}
