import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { type AskedForAll, askForShortlist } from '#app/domain/ordering/ask-for-shortlist.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { namedAtMost } from '#app/http/named-at-most.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { notDraftedSentence } from '#app/ui/ordering/refusal-sentences.ts'
import type { Route } from './+types/buyer.shortlists.$shortlistId.request'

function wordsFor({ added, already, left }: AskedForAll, locale: Locale): string {
  const { shortlists: m } = messagesFor(locale)
  const missing = left.length > 0 ? ` ${m.leftOut(namedAtMost(left, locale))}` : ''
  return m.asked(added, already) + missing
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findShortlistFor(buyer, params.shortlistId))
  const locale = localeOf(request)
  const { shortlists: m } = messagesFor(locale)
  const asked = await askForShortlist(buyer, id, now())
  if (!asked.ok) {
    const sentence = notDraftedSentence(asked.refusal, m.refusals, locale)
    return refused(request, sentence, paths.buyer.shortlist(id))
  }
  const text = wordsFor(asked.value, locale)
  return redirectWith(paths.buyer.request(asked.value.requestId), { tone: 'ok', text })
}
