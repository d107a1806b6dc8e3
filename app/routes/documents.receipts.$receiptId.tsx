import { findReceiptPaper } from '#app/domain/ordering/document-queries.server.ts'
import { actingActors, found, requirePerson } from '#app/http/guard.server.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { ReceiptDocument } from '#app/ui/documents/receipt-document.tsx'
import type { Route } from './+types/documents.receipts.$receiptId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const person = await requirePerson(request)
  const paper = found(await findReceiptPaper(actingActors(person), params.receiptId))
  const pdf = await renderPdf(<ReceiptDocument paper={paper} locale={localeOf(request)} />)
  return pdfAnswer(pdf, paper.receiptNumber)
}
