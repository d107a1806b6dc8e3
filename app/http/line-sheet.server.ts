import { createElement } from 'react'
import type { Buyer } from '#app/domain/accounts/actor.ts'
import { mostAtOnce, type SheetSource } from '#app/domain/catalogue/line-sheets/drawn-sheet.ts'
import { findOffers } from '#app/domain/catalogue/offers/find-offers.server.ts'
import { questionFrom, type SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'
import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import {
  findForSheet,
  mostOnSheet,
  searchDeliverable,
} from '#app/domain/ordering/search-deliverable.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { workbookAnswer } from '#app/http/workbook-answer.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { writeXlsx } from '#app/platform/tables/write-table.server.ts'
import { smallPictures } from '#app/platform/uploads/small-pictures.server.ts'
import type { LineSheet } from '#app/ui/documents/line-sheet.ts'
import { lineSheetColumns, sheetLines } from '#app/ui/documents/line-sheet-columns.ts'
import { LineSheetDocument } from '#app/ui/documents/line-sheet-document.tsx'

function titleOf({ q }: SearchQuestion, locale: Locale): string {
  const { sheet: m } = messagesFor(locale).offers
  return q ? m.ofSearch(q) : m.ofCatalogue
}

/** The products of a search. */
export async function sheetOfSearch(
  buyer: Buyer,
  question: SearchQuestion,
  locale: Locale,
): Promise<LineSheet> {
  const madeOn = now()
  const sight = sightOf([buyer])
  const { productIds, total } = await findForSheet(question, madeOn, sight)
  return {
    title: titleOf(question, locale),
    ...{ madeFor: buyer.organisationName, madeOn, total, notes: new Map(), gone: [] },
    offers: await findOffers(productIds, madeOn, sight),
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
    sightOf([buyer]),
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

export const nameOf = ({ title }: { title: string }): string => `etalase-${title}`.slice(0, 80)

export async function answerWorkbook(sheet: LineSheet, locale: Locale): Promise<Response> {
  const columns = lineSheetColumns(locale, environment().APP_URL)
  const { title } = messagesFor(locale).offers.sheet
  return workbookAnswer(await writeXlsx(columns, sheetLines(sheet, locale), title), nameOf(sheet))
}

type Patience = { tell?: (read: number) => Promise<unknown>; milliseconds?: number }

/** The sheet as a document; `tell` hears how many of its pictures are read. */
export async function drawSheet(
  sheet: LineSheet,
  locale: Locale,
  { tell, milliseconds }: Patience = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const ids = sheet.offers.flatMap(({ photoFileId }) => photoFileId ?? [])
  const pictures = await smallPictures(ids, tell)
  const props = { sheet, pictures, locale, site: environment().APP_URL }
  return renderPdf(createElement(LineSheetDocument, props), milliseconds)
}

/** Too long to be drawn while somebody waits. */
export const isLong = ({ offers }: LineSheet): boolean => offers.length > mostAtOnce

export const answerPdf = async (sheet: LineSheet, locale: Locale): Promise<Response> =>
  pdfAnswer(await drawSheet(sheet, locale), nameOf(sheet))

/** The sheet of a search or a list; nothing where there is no such list of the buyer's firm. */
export const sheetOf = (
  buyer: Buyer,
  source: SheetSource,
  locale: Locale,
): Promise<LineSheet | undefined> =>
  'shortlistId' in source
    ? sheetOfShortlist(buyer, source.shortlistId)
    : sheetOfSearch(buyer, questionFrom(new URLSearchParams(source.search)), locale)

/** What a sheet would be called and hold, without making it. */
export async function announceSheet(
  buyer: Buyer,
  source: SheetSource,
  locale: Locale,
): Promise<{ title: string; total: number } | undefined> {
  if ('shortlistId' in source) {
    const sheet = await sheetOfShortlist(buyer, source.shortlistId)
    return sheet && { title: sheet.title, total: sheet.total }
  }
  const question = questionFrom(new URLSearchParams(source.search))
  const { total } = await searchDeliverable(
    { ...question, page: undefined },
    now(),
    sightOf([buyer]),
  )
  return { title: titleOf(question, locale), total: Math.min(total, mostOnSheet) }
}
