import { askForMaker } from '#app/domain/catalogue/wanted/ask-for-maker.server.ts'
import { findWantedFor, walkWanted } from '#app/domain/catalogue/wanted/queries.server.ts'
import { WantedSchema } from '#app/domain/catalogue/wanted/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { listAnswer, walkOf } from '#app/http/api/list-answer.server.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

const list = answersAt(doors.listWanted, async ({ locale, buyer, query }) => {
  const items = await walkWanted(buyer, { ...walkOf(query, locale), state: query.state })
  return listAnswer(items, query, ({ askedAt }) => askedAt)
})

const pointers = { noAgency: '#/districtCode', pastDay: '#/neededBy' } as const

const create = answersAt(doors.createWanted, async ({ buyer, body, locale, actId, now }) => {
  const asked = await askForMaker(buyer, throughForm(WantedSchema, body, locale), now, actId)
  if (!asked.ok) {
    const { reason } = asked.refusal
    const detail = messagesFor(locale).wanted.refusals[reason]
    throw refusedHere(locale, reason, detail, [{ pointer: pointers[reason], detail }])
  }
  return found(await findWantedFor(buyer, actId))
})

const route = machineRoute(list, create)

export const loader = route.loader
export const action = route.action
