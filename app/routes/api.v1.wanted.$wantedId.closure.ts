import { closeWanted } from '#app/domain/catalogue/wanted/close-wanted.server.ts'
import { findWantedFor } from '#app/domain/catalogue/wanted/queries.server.ts'
import { WantedClosingSchema } from '#app/domain/catalogue/wanted/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

/** What ended as it is asked to end stays so. */
const close = answersAt(doors.closeWanted, async ({ buyer, params, body, locale, now }) => {
  const { id, outcome } = found(await findWantedFor(buyer, params.wantedId))
  const closing = throughForm(WantedClosingSchema, body, locale)
  const { text } = closing
  const closed =
    outcome === closing.outcome ||
    (await closeWanted(buyer, id, { outcome: closing.outcome, text }, now))
  if (closed !== true && !closed.ok) {
    const { reason } = closed.refusal
    throw refusedHere(locale, reason, messagesFor(locale).wanted.refusals[reason])
  }
  return found(await findWantedFor(buyer, id))
})

const route = machineRoute(close)

export const loader = route.loader
export const action = route.action
