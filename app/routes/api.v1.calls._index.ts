import { planCall } from '#app/domain/curation/calls/save-call.server.ts'
import { walkCalls } from '#app/domain/curation/calls/walk-calls.server.ts'
import { callAnswer, callInput } from '#app/http/api/call-answer.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { listAnswer, walkOf } from '#app/http/api/list-answer.server.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'

const list = answersAt(doors.listCalls, async ({ locale, buyer, query }) => {
  const items = await walkCalls(buyer, { ...walkOf(query, locale), state: query.state })
  return listAnswer(items, query, ({ createdAt }) => createdAt)
})

const create = answersAt(doors.createCall, async (given) => {
  const { buyer, actId, now } = given
  await planCall(buyer, callInput(given), now, actId)
  return callAnswer(buyer, actId)
})

const route = machineRoute(list, create)

export const loader = route.loader
export const action = route.action
