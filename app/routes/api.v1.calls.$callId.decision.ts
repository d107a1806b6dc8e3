import { findCallOf, findChosen } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { decideEntries } from '#app/domain/curation/calls/decide-entries.server.ts'
import { EntryDecisionSchema } from '#app/domain/curation/calls/schemas.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { refusedCall } from '#app/http/api/call-answer.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { throughForm } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'
import { dayOf } from '#app/platform/clock.server.ts'

/** What moved meanwhile is left as it is; the answer shows how every entry named stands. */
const decide = answersAt(doors.decideEntries, async ({ buyer, params, body, locale, now }) => {
  const call = found(await findCallOf(buyer, params.callId))
  // The page's form has one question on each line.
  const questions = body.questions.map((text) => text.replace(/\s+/g, ' ')).join('\n')
  const decision = throughForm(EntryDecisionSchema, { ...body, questions }, locale)
  const decided = await decideEntries(buyer, call.id, decision, now)
  if (!decided.ok) throw refusedCall(decided.refusal, locale)
  const at = { today: dayOf(now), sight: sightOf([buyer]) }
  return { items: await findChosen(call, body.entries, at) }
})

const route = machineRoute(decide)

export const loader = route.loader
export const action = route.action
