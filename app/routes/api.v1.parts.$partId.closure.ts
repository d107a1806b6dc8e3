import { findPartForBuyer } from '#app/domain/ordering/buyer-queries.server.ts'
import { closeShort } from '#app/domain/ordering/close-short.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

/** What is closed already is as it was asked to be. */
const close = answersAt(doors.closePart, async ({ buyer, params, body, locale, now }) => {
  const { part } = found(await findPartForBuyer(buyer, params.partId))
  const closed = part.state === 'closedShort' || (await closeShort(buyer, part.id, body, now))
  if (closed !== true && !closed.ok) {
    const { reason } = closed.refusal
    if (reason === 'notFound') throw notFound()
    throw refusedHere(locale, reason, messagesFor(locale).ordering.closing.refusals[reason])
  }
  return found(await findPartForBuyer(buyer, part.id)).part
})

const route = machineRoute(close)

export const loader = route.loader
export const action = route.action
