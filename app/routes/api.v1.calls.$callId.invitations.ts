import { findCallOf } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { inviteMakers } from '#app/domain/curation/calls/invite-makers.server.ts'
import { callAnswer, refusedCall } from '#app/http/api/call-answer.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

/** Who is invited already is not invited twice. */
const invite = answersAt(doors.inviteMakers, async ({ buyer, params, body, locale, now }) => {
  const { id } = found(await findCallOf(buyer, params.callId))
  const invited = await inviteMakers(buyer, id, body.producerIds, now)
  if (!invited.ok) throw refusedCall(invited.refusal, locale)
  return callAnswer(buyer, id)
})

const route = machineRoute(invite)

export const loader = route.loader
export const action = route.action
