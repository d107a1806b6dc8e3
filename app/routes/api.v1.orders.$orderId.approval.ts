import { approveOrder } from '#app/domain/ordering/approve-order.server.ts'
import { findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { refuseOrder } from '#app/domain/ordering/refuse-order.server.ts'
import { ApprovalSchema } from '#app/domain/ordering/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { hasWaited, waitedSentence } from '#app/ui/ordering/refusal-sentences.ts'

/** What was decided as it is asked now stays so. */
const decide = answersAt(doors.decideOrder, async ({ buyer, params, body, locale, now }) => {
  const { id, approval } = found(await findOrderFor(buyer, params.orderId))
  const { decision, reason = '' } = throughForm(ApprovalSchema, body, locale)
  const approves = decision === 'approve'
  const decided =
    approval?.approved === approves ||
    (await (approves ? approveOrder(buyer, id, now) : refuseOrder(buyer, id, reason, now)))
  if (decided !== true && !decided.ok) {
    const { refusal } = decided
    if (refusal.reason === 'notFound') throw notFound()
    const told = hasWaited(refusal)
      ? waitedSentence(refusal, locale)
      : messagesFor(locale).api.refusals.approval[refusal.reason]
    throw refusedHere(locale, refusal.reason, told)
  }
  return found(await findOrderFor(buyer, id))
})

const route = machineRoute(decide)

export const loader = route.loader
export const action = route.action
