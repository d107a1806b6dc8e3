import { findSampleFor } from '#app/domain/ordering/samples/queries.server.ts'
import { withdrawSample } from '#app/domain/ordering/samples/withdraw-sample.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

/** What is taken back already is as it was asked to be. */
const withdraw = answersAt(doors.withdrawSample, async ({ buyer, params, locale, now }) => {
  const { id, state } = found(await findSampleFor(buyer, params.sampleAskingId))
  const done = state === 'withdrawn' || (await withdrawSample(buyer, id, now))
  if (done !== true && !done.ok) {
    const { reason } = done.refusal
    throw refusedHere(locale, reason, messagesFor(locale).samples.refusals[reason])
  }
  return found(await findSampleFor(buyer, id))
})

const route = machineRoute(withdraw)

export const loader = route.loader
export const action = route.action
