import { createShortlist } from '#app/domain/catalogue/shortlists/create-shortlist.server.ts'
import {
  findShortlistFor,
  walkShortlists,
} from '#app/domain/catalogue/shortlists/queries.server.ts'
import { SavingSchema } from '#app/domain/catalogue/shortlists/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { listAnswer, walkOf } from '#app/http/api/list-answer.server.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { throughForm } from '#app/http/api/refused.server.ts'
import { refusedShortlist } from '#app/http/api/refused-shortlist.server.ts'
import { found } from '#app/http/guard.server.ts'

const list = answersAt(doors.listShortlists, async ({ locale, buyer, query }) => {
  const { archived } = query
  const items = await walkShortlists(buyer, { ...walkOf(query, locale), archived })
  return listAnswer(items, query, ({ createdAt }) => createdAt)
})

const create = answersAt(doors.createShortlist, async ({ buyer, body, locale, actId, now }) => {
  const { productIds } = body
  const { name = '' } = throughForm(
    SavingSchema,
    { name: body.name, productId: productIds },
    locale,
  )
  const created = await createShortlist(buyer, { name, productIds }, now, actId)
  if (!created.ok) throw refusedShortlist(created.refusal, locale)
  return found(await findShortlistFor(buyer, actId))
})

const route = machineRoute(list, create)

export const loader = route.loader
export const action = route.action
