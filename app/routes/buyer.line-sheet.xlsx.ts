import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { answerWorkbook, sheetOfSearch } from '#app/http/line-sheet.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import type { Route } from './+types/buyer.line-sheet.xlsx'

export async function loader({ request }: Route.LoaderArgs): Promise<Response> {
  const buyer = await requireBuyer(request)
  const question = questionFrom(new URL(request.url).searchParams)
  const locale = localeOf(request)
  return answerWorkbook(await sheetOfSearch(buyer, question, locale), locale)
}
