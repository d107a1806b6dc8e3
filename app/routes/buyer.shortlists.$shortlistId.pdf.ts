import { redirect } from 'react-router'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { answerPdf, isLong, sheetOfShortlist } from '#app/http/line-sheet.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/buyer.shortlists.$shortlistId.pdf'

/** A long one is asked for on a page of its own. */
export async function loader({ request, params }: Route.LoaderArgs): Promise<Response> {
  const buyer = await requireBuyer(request)
  const { shortlistId } = params
  const sheet = found(await sheetOfShortlist(buyer, shortlistId))
  return isLong(sheet)
    ? redirect(paths.buyer.newLineSheet(`?shortlist=${shortlistId}`))
    : answerPdf(sheet, localeOf(request))
}
