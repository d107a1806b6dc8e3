import { createElement } from 'react'
import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findOffers } from '#app/domain/catalogue/offers/find-offers.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { findForSheet } from '#app/domain/ordering/search-deliverable.server.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { workbookAnswer } from '#app/http/workbook-answer.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { writeXlsx } from '#app/platform/tables/write-table.server.ts'
import { smallPictures } from '#app/platform/uploads/small-pictures.server.ts'
import type { LineSheet } from '#app/ui/documents/line-sheet.ts'
import { lineSheetColumns, sheetLines } from '#app/ui/documents/line-sheet-columns.ts'
import { LineSheetDocument } from '#app/ui/documents/line-sheet-document.tsx'

/** The products of a search, by the search's own parameters. */
export async function sheetOfSearch(buyer: Buyer, request: Request): Promise<LineSheet> {
  const question = questionFrom(new URL(request.url).searchParams)
  const { sheet: m } = messagesFor(localeOf(request)).offers
  const madeOn = now()
  const { productIds, total } = await findForSheet(question, madeOn)
  return {
    title: question.q ? m.ofSearch(question.q) : m.ofCatalogue,
    ...{ madeFor: buyer.organisationName, madeOn, total, notes: new Map(), gone: [] },
    offers: await findOffers(productIds, madeOn),
  }
}

/** The products of a list of the buyer's own firm, with its notes. */
export async function sheetOfShortlist(
  buyer: Buyer,
  shortlistId: string,
): Promise<LineSheet | undefined> {
  const list = await findShortlistFor(buyer, shortlistId)
  if (!list) return undefined
  const madeOn = now()
  const offers = await findOffers(
    list.lines.map(({ productId }) => productId),
    madeOn,
  )
  const shown = new Set(offers.map(({ productId }) => productId))
  const gone = list.lines.filter(({ productId }) => !shown.has(productId))
  return {
    ...{ title: list.name, madeFor: buyer.organisationName, madeOn, offers },
    total: offers.length,
    notes: new Map(list.lines.flatMap((line) => (line.note ? [[line.productId, line.note]] : []))),
    gone: gone.map(({ productName }) => productName),
  }
}

const nameOf = ({ title }: LineSheet): string => `etalase-${title}`.slice(0, 80)

export async function answerWorkbook(request: Request, sheet: LineSheet): Promise<Response> {
  const locale = localeOf(request)
  const columns = lineSheetColumns(locale, environment().APP_URL)
  const { title } = messagesFor(locale).offers.sheet
  return workbookAnswer(await writeXlsx(columns, sheetLines(sheet, locale), title), nameOf(sheet))
}

export async function answerPdf(request: Request, sheet: LineSheet): Promise<Response> {
  const locale = localeOf(request)
  const pictures = await smallPictures(sheet.offers.flatMap(({ photoFileId }) => photoFileId ?? []))
  const site = environment().APP_URL
  const props = { sheet, pictures, locale, site }
  return pdfAnswer(await renderPdf(createElement(LineSheetDocument, props)), nameOf(sheet))
}
