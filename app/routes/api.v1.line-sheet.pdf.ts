import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { answerShortPdf } from '#app/http/api/short-sheet.server.ts'
import { sheetOfSearch } from '#app/http/line-sheet.server.ts'

const route = machineRoute(
  answersAt(doors.searchPdf, async ({ buyer, query, locale }) =>
    answerShortPdf(await sheetOfSearch(buyer, query, locale), locale),
  ),
)

export const loader = route.loader
export const action = route.action
