import { importSetUp } from '#app/domain/curation/set-up/import-set-up.server.ts'
import { readSetUp } from '#app/domain/curation/set-up/read-set-up.ts'
import { countNew } from '#app/domain/curation/set-up/set-up-plan.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.office.set-up.commitment'

/** Takes over the file that was checked on the page before. */
export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const words = messagesFor(localeOf(request)).setUp
  const text = (await request.formData()).get('setUp')
  const file = readSetUp(typeof text === 'string' ? text : '')
  if (!file.ok) return refused(request, words.problems.notJson, paths.agency.setUp())
  const taken = await importSetUp(official, file.value, now())
  if (!taken.ok) return refused(request, words.problems.mayNot, paths.agency.setUp())
  return redirectWith(paths.agency.setUp(), { tone: 'ok', text: words.done(countNew(taken.value)) })
}
