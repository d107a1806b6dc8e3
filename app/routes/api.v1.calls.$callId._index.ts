import { findCallOf } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { changeCall } from '#app/domain/curation/calls/save-call.server.ts'
import { callAnswer, callInput, refusedCall } from '#app/http/api/call-answer.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const read = answersAt(doors.readCall, ({ buyer, params }) => callAnswer(buyer, params.callId))

const change = answersAt(doors.changeCall, async (given) => {
  const { buyer, params, locale } = given
  const { id } = found(await findCallOf(buyer, params.callId))
  const changed = await changeCall(buyer, id, callInput(given))
  if (!changed.ok) throw refusedCall(changed.refusal, locale)
  return callAnswer(buyer, id)
})

const route = machineRoute(read, change)

export const loader = route.loader
export const action = route.action
