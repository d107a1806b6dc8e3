import { findRequestFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { closeRequest } from '#app/domain/ordering/close-request.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

/** What is closed already is as it was asked to be. */
const close = answersAt(doors.closeRequest, async ({ buyer, params, locale }) => {
  const { id, state } = found(await findRequestFor(buyer, params.requestId))
  const closed = state === 'closed' || (await closeRequest(buyer, id))
  if (closed !== true && !closed.ok) {
    const { reason } = closed.refusal
    if (reason === 'notFound') throw notFound()
    throw refusedHere(locale, reason, messagesFor(locale).api.refusals.requestNotOpen)
  }
  return found(await findRequestFor(buyer, id))
})

const route = machineRoute(close)

export const loader = route.loader
export const action = route.action
