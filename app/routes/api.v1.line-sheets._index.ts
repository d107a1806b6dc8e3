import { askForSheet } from '#app/domain/catalogue/line-sheets/ask-for-sheet.server.ts'
import { findSheetFor } from '#app/domain/catalogue/line-sheets/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'
import { announceSheet } from '#app/http/line-sheet.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

const draw = answersAt(doors.drawLineSheet, async ({ buyer, body, locale, actId, now }) => {
  const wanted = { ...found(await announceSheet(buyer, body, locale)), locale, source: body }
  const asked = await askForSheet(buyer, wanted, now, actId)
  if (!asked.ok) {
    const { reason } = asked.refusal
    throw refusedHere(locale, reason, messagesFor(locale).offers.drawn.refusals[reason])
  }
  return found(await findSheetFor(buyer, actId))
})

const route = machineRoute(draw)

export const loader = route.loader
export const action = route.action
