import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { acceptChange } from '#app/domain/curation/changes/accept-change.server.ts'
import { nextChange, revisionIn } from '#app/http/change-form.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.changes.$changeId.acceptance'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const revision = await revisionIn(request)
  const port = { now: now(), shelf: refreshShelf }
  const accepted = await acceptChange(official, params.changeId, revision, port)
  const words = messagesFor(localeOf(request)).changes
  if (!accepted.ok) {
    const { reason } = accepted.refusal
    if (reason === 'notFound') throw notFound()
    return refused(request, words.refusals[reason], paths.agency.change(params.changeId))
  }
  return redirectWith(await nextChange(official), { tone: 'ok', text: words.accepted })
}
