import { findCallOf } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { walkEntries } from '#app/domain/curation/calls/walk-calls.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { doors } from '#app/http/api/doors.ts'
import { listAnswer, walkOf } from '#app/http/api/list-answer.server.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'
import { dayOf } from '#app/platform/clock.server.ts'

const list = answersAt(doors.listCallEntries, async ({ buyer, params, query, locale, now }) => {
  const call = found(await findCallOf(buyer, params.callId))
  const at = { today: dayOf(now), sight: sightOf([buyer]) }
  const part = { ...walkOf(query, locale), state: query.state, ...at }
  return listAnswer(await walkEntries(call, part), query, ({ enteredAt }) => enteredAt)
})

const route = machineRoute(list)

export const loader = route.loader
export const action = route.action
