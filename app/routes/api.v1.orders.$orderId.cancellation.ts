import { findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { cancelOrder } from '#app/domain/ordering/cancel-order.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

/** What is cancelled already is as it was asked to be. */
const cancel = answersAt(doors.cancelOrder, async ({ buyer, params, locale, now }) => {
  const { id, state } = found(await findOrderFor(buyer, params.orderId))
  const cancelled = state === 'cancelled' || (await cancelOrder(buyer, id, now))
  if (cancelled !== true && !cancelled.ok) {
    const { reason } = cancelled.refusal
    if (reason === 'notFound') throw notFound()
    throw refusedHere(locale, reason, messagesFor(locale).api.refusals.tooLate)
  }
  return found(await findOrderFor(buyer, id))
})

const route = machineRoute(cancel)

export const loader = route.loader
export const action = route.action
