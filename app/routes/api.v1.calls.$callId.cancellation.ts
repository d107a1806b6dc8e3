import { findCallOf } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { cancelRound } from '#app/domain/curation/rounds/cancel-round.server.ts'
import { CancellationSchema } from '#app/domain/curation/rounds/schemas.ts'
import { callAnswer, refusedCall } from '#app/http/api/call-answer.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { throughForm } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'

/** What is called off already is as it was asked to be. */
const cancel = answersAt(doors.cancelCall, async ({ buyer, params, body, locale, now }) => {
  const { id, state } = found(await findCallOf(buyer, params.callId))
  const { reason } = throughForm(CancellationSchema, body, locale)
  const cancelled =
    state === 'cancelled' || (await cancelRound(buyer, { id, kind: 'call', reason }, now))
  if (cancelled !== true && !cancelled.ok) throw refusedCall(cancelled.refusal, locale)
  return callAnswer(buyer, id)
})

const route = machineRoute(cancel)

export const loader = route.loader
export const action = route.action
