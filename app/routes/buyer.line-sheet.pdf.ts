import { redirect } from 'react-router'
import { questionFrom, searchOf } from '#app/domain/catalogue/search/search-question.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { answerPdf, isLong, sheetOfSearch } from '#app/http/line-sheet.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/buyer.line-sheet.pdf'

/** A long one is asked for on a page of its own. */
export async function loader({ request }: Route.LoaderArgs): Promise<Response> {
  const buyer = await requireBuyer(request)
  const question = questionFrom(new URL(request.url).searchParams)
  const locale = localeOf(request)
  const sheet = await sheetOfSearch(buyer, question, locale)
  return isLong(sheet)
    ? redirect(paths.buyer.newLineSheet(searchOf(question)))
    : answerPdf(sheet, locale)
}
