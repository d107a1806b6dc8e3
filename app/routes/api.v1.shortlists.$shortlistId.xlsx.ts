import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'
import { answerWorkbook, sheetOfShortlist } from '#app/http/line-sheet.server.ts'

const route = machineRoute(
  answersAt(doors.shortlistWorkbook, async ({ buyer, params, locale }) =>
    answerWorkbook(found(await sheetOfShortlist(buyer, params.shortlistId)), locale),
  ),
)

export const loader = route.loader
export const action = route.action
