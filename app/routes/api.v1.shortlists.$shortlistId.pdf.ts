import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { answerShortPdf } from '#app/http/api/short-sheet.server.ts'
import { found } from '#app/http/guard.server.ts'
import { sheetOfShortlist } from '#app/http/line-sheet.server.ts'

const route = machineRoute(
  answersAt(doors.shortlistPdf, async ({ buyer, params, locale }) =>
    answerShortPdf(found(await sheetOfShortlist(buyer, params.shortlistId)), locale),
  ),
)

export const loader = route.loader
export const action = route.action
