import { found, requireBuyer } from '#app/http/guard.server.ts'
import { answerWorkbook, sheetOfShortlist } from '#app/http/line-sheet.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import type { Route } from './+types/buyer.shortlists.$shortlistId.xlsx'

export async function loader({ request, params }: Route.LoaderArgs): Promise<Response> {
  const buyer = await requireBuyer(request)
  const sheet = found(await sheetOfShortlist(buyer, params.shortlistId))
  return answerWorkbook(sheet, localeOf(request))
}
