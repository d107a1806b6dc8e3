import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { answerWorkbook, sheetOfSearch } from '#app/http/line-sheet.server.ts'

const route = machineRoute(
  answersAt(doors.searchWorkbook, async ({ buyer, query, locale }) =>
    answerWorkbook(await sheetOfSearch(buyer, query, locale), locale),
  ),
)

export const loader = route.loader
export const action = route.action
