import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { acceptSentence } from '#app/ui/ordering/refusal-sentences.ts'

/** Of a request that is ordered already, the answer is its order. */
const accept = answersAt(doors.acceptQuotes, async ({ buyer, params, body, locale, now }) => {
  const accepted = await acceptQuotes(buyer, params.requestId, body.quoteIds, now)
  if (!accepted.ok) {
    const { refusal } = accepted
    if (refusal.reason === 'notFound') throw notFound()
    throw refusedHere(locale, refusal.reason, acceptSentence(refusal, locale))
  }
  const { orderId, order } = accepted.value
  return order ?? found(await findOrderFor(buyer, orderId))
})

const route = machineRoute(accept)

export const loader = route.loader
export const action = route.action
