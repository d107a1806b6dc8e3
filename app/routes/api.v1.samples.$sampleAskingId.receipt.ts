import { findSampleFor } from '#app/domain/ordering/samples/queries.server.ts'
import { receiveSample } from '#app/domain/ordering/samples/receive-sample.server.ts'
import { SampleReceiptSchema } from '#app/domain/ordering/samples/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

/** What was received already keeps its verdict. */
const receive = answersAt(doors.receiveSample, async ({ buyer, params, body, locale, now }) => {
  const { id, state } = found(await findSampleFor(buyer, params.sampleAskingId))
  const receipt = throughForm(SampleReceiptSchema, body, locale)
  const done = state === 'received' || (await receiveSample(buyer, id, receipt, now))
  if (done !== true && !done.ok) {
    const { reason } = done.refusal
    throw refusedHere(locale, reason, messagesFor(locale).samples.refusals[reason])
  }
  return found(await findSampleFor(buyer, id))
})

const route = machineRoute(receive)

export const loader = route.loader
export const action = route.action
