import { askForSamples } from '#app/domain/ordering/samples/ask-for-samples.server.ts'
import { findSampleFor, walkSamples } from '#app/domain/ordering/samples/queries.server.ts'
import { SampleWishSchema } from '#app/domain/ordering/samples/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { listAnswer, walkOf } from '#app/http/api/list-answer.server.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

const list = answersAt(doors.listSamples, async ({ locale, buyer, query }) => {
  const items = await walkSamples(buyer, { ...walkOf(query, locale), state: query.state })
  return listAnswer(items, query, ({ askedAt }) => askedAt)
})

/** Of a product whose sample is under way, the answer is that one. */
const ask = answersAt(doors.askForSample, async ({ buyer, body, locale, actId, now }) => {
  const wish = throughForm(SampleWishSchema, body, locale)
  const asked = await askForSamples(buyer, { productIds: [body.productId], wish }, now, actId)
  if (!asked.ok) {
    const { reason } = asked.refusal
    throw refusedHere(locale, reason, messagesFor(locale).samples.refusals[reason])
  }
  const [askingId = ''] = [...asked.value.asked, ...asked.value.already]
  return found(await findSampleFor(buyer, askingId))
})

const route = machineRoute(list, ask)

export const loader = route.loader
export const action = route.action
