import { refusedHere } from '#app/http/api/refused.server.ts'
import { answerPdf, isLong } from '#app/http/line-sheet.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import type { LineSheet } from '#app/ui/documents/line-sheet.ts'

/** A sheet that can be waited for; a long one is left to a job by a door of its own. */
export function answerShortPdf(sheet: LineSheet, locale: Locale): Promise<Response> {
  if (isLong(sheet)) throw refusedHere(locale, 'tooLong', messagesFor(locale).api.refusals.tooLong)
  return answerPdf(sheet, locale)
}
