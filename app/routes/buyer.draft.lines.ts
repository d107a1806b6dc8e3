import { addToDraft } from '#app/domain/ordering/add-to-draft.server.ts'
import { DraftLinesSchema } from '#app/domain/ordering/schemas.ts'
import { parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { notDraftedSentence } from '#app/ui/ordering/refusal-sentences.ts'
import type { Route } from './+types/buyer.draft.lines'

/** From a product's page (one, with its quantity) or the catalogue's ticks (many, without). */
export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const locale = localeOf(request)
  const { requests: m } = messagesFor(locale).ordering
  const parsed = await parseForm(request, DraftLinesSchema)
  if (!parsed.ok) {
    const [sentence = m.refusals.nothingListed] = Object.values(parsed.errors)
    return refused(request, sentence, paths.catalogue())
  }
  const { productId, quantity } = parsed.value
  const paired = quantity.length === productId.length
  const chosen = productId.map((id, index) => ({
    productId: id,
    quantity: paired ? quantity[index] : undefined,
  }))
  const added = await addToDraft(buyer, chosen, now())
  if (!added.ok) {
    const sentence = notDraftedSentence(added.refusal, m.refusals, locale)
    return refused(request, sentence, paths.catalogue())
  }
  const text = added.value.added > 0 ? m.added(added.value.added) : m.alreadyThere
  return redirectWith(paths.buyer.request(added.value.requestId), { tone: 'ok', text })
}
