import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { saveShortlist } from '#app/domain/catalogue/shortlists/save-shortlist.server.ts'
import { ShortlistSchema } from '#app/domain/catalogue/shortlists/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { throughForm } from '#app/http/api/refused.server.ts'
import { refusedShortlist } from '#app/http/api/refused-shortlist.server.ts'
import { found } from '#app/http/guard.server.ts'

const read = answersAt(doors.readShortlist, async ({ buyer, params }) =>
  found(await findShortlistFor(buyer, params.shortlistId)),
)

const change = answersAt(doors.changeShortlist, async ({ buyer, params, body, locale, now }) => {
  const { id, name } = found(await findShortlistFor(buyer, params.shortlistId))
  const input = throughForm(ShortlistSchema, { name, ...body }, locale)
  const saved = await saveShortlist(buyer, id, input, now)
  if (!saved.ok) throw refusedShortlist(saved.refusal, locale)
  return found(await findShortlistFor(buyer, id))
})

const route = machineRoute(read, change)

export const loader = route.loader
export const action = route.action
