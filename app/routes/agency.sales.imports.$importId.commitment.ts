import { commitImport } from '#app/domain/sales/commit-import.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { formatFor } from '#app/ui/format.ts'
import type { Route } from './+types/agency.sales.imports.$importId.commitment'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const locale = localeOf(request)
  const words = messagesFor(locale).sales
  const here = paths.agency.salesImport(params.importId)
  const committed = await commitImport(official, params.importId, now())
  if (committed.ok) {
    const { created, updated } = committed.value
    const text = words.preview.done(formatFor(locale).number(created + updated))
    return redirectWith(here, { tone: 'ok', text })
  }
  const { refusal } = committed
  if (refusal.reason === 'notFound') throw notFound()
  if (refusal.reason === 'alreadyDone') return refused(request, words.preview.alreadyDone, here)
  return refused(request, words.refusal(refusal), here)
}
