import { findCallOf, findInvitable } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const list = answersAt(doors.listInvitable, async ({ buyer, params, query }) => {
  const call = found(await findCallOf(buyer, params.callId))
  return { items: await findInvitable(call, query.q.trim()) }
})

const route = machineRoute(list)

export const loader = route.loader
export const action = route.action
