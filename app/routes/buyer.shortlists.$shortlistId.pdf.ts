import { found, requireBuyer } from '#app/http/guard.server.ts'
import { answerPdf, sheetOfShortlist } from '#app/http/line-sheet.server.ts'
import type { Route } from './+types/buyer.shortlists.$shortlistId.pdf'

export async function loader({ request, params }: Route.LoaderArgs): Promise<Response> {
  const buyer = await requireBuyer(request)
  return answerPdf(request, found(await sheetOfShortlist(buyer, params.shortlistId)))
}
