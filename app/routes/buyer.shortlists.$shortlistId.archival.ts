import { archiveShortlist } from '#app/domain/catalogue/shortlists/archive-shortlist.server.ts'
import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/buyer.shortlists.$shortlistId.archival'

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findShortlistFor(buyer, params.shortlistId))
  const { shortlists: m } = messagesFor(localeOf(request))
  const done = await archiveShortlist(buyer, id, now())
  if (!done.ok) return refused(request, m.refusals[done.refusal.reason], paths.buyer.shortlist(id))
  return redirectWith(paths.buyer.shortlists(), { tone: 'ok', text: m.archiveDone })
}
