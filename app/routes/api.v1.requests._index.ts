import { askForQuotes } from '#app/domain/ordering/ask-for-quotes.server.ts'
import { walkRequests } from '#app/domain/ordering/buyer-lists.server.ts'
import { findRequestFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { RequestSchema } from '#app/domain/ordering/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { listAnswer, walkOf } from '#app/http/api/list-answer.server.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { throughForm } from '#app/http/api/refused.server.ts'
import { refusedAsking } from '#app/http/api/refused-asking.server.ts'
import { found } from '#app/http/guard.server.ts'

const list = answersAt(doors.listRequests, async ({ locale, buyer, query }) => {
  const items = await walkRequests(buyer, { ...walkOf(query, locale), state: query.state })
  return listAnswer(items, query, ({ createdAt }) => createdAt)
})

/** Lines name products where the page's form names its saved lines. */
const create = answersAt(doors.createRequest, async (given) => {
  const { buyer, body, locale, actId: requestId, now } = given
  const lines = body.lines.map(({ productId, ...line }) => ({ ...line, id: productId }))
  const input = throughForm(RequestSchema, { ...body, lines }, locale)
  const asked = await askForQuotes(buyer, { requestId, input }, now)
  if (!asked.ok) throw refusedAsking(asked.refusal, locale)
  return found(await findRequestFor(buyer, requestId))
})

const route = machineRoute(list, create)

export const loader = route.loader
export const action = route.action
