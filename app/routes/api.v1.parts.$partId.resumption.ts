import { findPartForBuyer } from '#app/domain/ordering/buyer-queries.server.ts'
import { resumePart } from '#app/domain/ordering/resume-part.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

/** A part that goes on already is as it was asked to be. */
const resume = answersAt(doors.resumePart, async ({ buyer, params, locale, now }) => {
  const { part } = found(await findPartForBuyer(buyer, params.partId))
  const resumed = part.state === 'confirmed' || (await resumePart(buyer, part.id, now))
  if (resumed !== true && !resumed.ok) {
    const { reason } = resumed.refusal
    if (reason === 'notFound') throw notFound()
    throw refusedHere(locale, reason, messagesFor(locale).ordering.closing.refusals[reason])
  }
  return found(await findPartForBuyer(buyer, part.id)).part
})

const route = machineRoute(resume)

export const loader = route.loader
export const action = route.action
