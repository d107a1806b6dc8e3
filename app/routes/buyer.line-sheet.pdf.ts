import { requireBuyer } from '#app/http/guard.server.ts'
import { answerPdf, sheetOfSearch } from '#app/http/line-sheet.server.ts'
import type { Route } from './+types/buyer.line-sheet.pdf'

export async function loader({ request }: Route.LoaderArgs): Promise<Response> {
  const buyer = await requireBuyer(request)
  return answerPdf(request, await sheetOfSearch(buyer, request))
}
