import { startCommit } from '#app/domain/sales/start-commit.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/agency.sales.imports.$importId.commitment'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const words = messagesFor(localeOf(request)).sales.preview
  const here = paths.agency.salesImport(params.importId)
  const started = await startCommit(official, params.importId)
  if (started.ok) return redirectWith(here, { tone: 'ok', text: words.started })
  if (started.refusal.reason === 'notFound') throw notFound()
  return refused(request, words.alreadyDone, here)
}
