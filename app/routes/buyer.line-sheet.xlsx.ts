import { requireBuyer } from '#app/http/guard.server.ts'
import { answerWorkbook, sheetOfSearch } from '#app/http/line-sheet.server.ts'
import type { Route } from './+types/buyer.line-sheet.xlsx'

export async function loader({ request }: Route.LoaderArgs): Promise<Response> {
  const buyer = await requireBuyer(request)
  return answerWorkbook(request, await sheetOfSearch(buyer, request))
}
