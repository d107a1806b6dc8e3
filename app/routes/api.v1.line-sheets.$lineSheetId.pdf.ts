import { findSheetFor, readSheet } from '#app/domain/catalogue/line-sheets/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'
import { nameOf } from '#app/http/line-sheet.server.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

const route = machineRoute(
  answersAt(doors.lineSheetPdf, async ({ buyer, params, locale }) => {
    const { id } = found(await findSheetFor(buyer, params.lineSheetId))
    const sheet = await readSheet(buyer, id)
    if (!sheet) throw refusedHere(locale, 'notReady', messagesFor(locale).api.refusals.notReady)
    return pdfAnswer(sheet.pdf, nameOf(sheet))
  }),
)

export const loader = route.loader
export const action = route.action
