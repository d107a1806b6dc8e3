import { redirect } from 'react-router'
import { findSheetFor, readSheet } from '#app/domain/catalogue/line-sheets/queries.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { nameOf } from '#app/http/line-sheet.server.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/buyer.line-sheets.$lineSheetId.pdf'

/** What is not drawn yet is waited for on its page. */
export async function loader({ request, params }: Route.LoaderArgs): Promise<Response> {
  const buyer = await requireBuyer(request)
  const { id } = found(await findSheetFor(buyer, params.lineSheetId))
  const sheet = await readSheet(buyer, id)
  return sheet ? pdfAnswer(sheet.pdf, nameOf(sheet)) : redirect(paths.buyer.drawnSheet(id))
}
