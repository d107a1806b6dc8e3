import { askForQuotes } from '#app/domain/ordering/ask-for-quotes.server.ts'
import { wishesOfShortlist } from '#app/domain/ordering/ask-for-shortlist.server.ts'
import { findRequestFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { RequestSchema } from '#app/domain/ordering/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { throughForm } from '#app/http/api/refused.server.ts'
import { refusedAsking } from '#app/http/api/refused-asking.server.ts'
import { refusedShortlist } from '#app/http/api/refused-shortlist.server.ts'
import { found } from '#app/http/guard.server.ts'

/** Goes out at once, where the page collects into a draft to be looked at. */
const request = answersAt(doors.requestShortlist, async (given) => {
  const { buyer, params, body, locale, actId: requestId, now } = given
  const { name, wishes, left } = found(await wishesOfShortlist(buyer, params.shortlistId))
  if (wishes.length === 0) throw refusedShortlist({ reason: 'nothingListed' }, locale)
  const said = new Map(body.quantities.map(({ productId, quantity }) => [productId, quantity]))
  const lines = wishes.map(({ productId, least }) => ({
    ...{ id: productId, quantity: said.get(productId) ?? least },
  }))
  const input = throughForm(RequestSchema, { title: name, ...body, lines }, locale)
  const asked = await askForQuotes(buyer, { requestId, input }, now)
  if (!asked.ok) throw refusedAsking(asked.refusal, locale)
  return { request: found(await findRequestFor(buyer, requestId)), left }
})

const route = machineRoute(request)

export const loader = route.loader
export const action = route.action
