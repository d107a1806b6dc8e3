import { findInvoicePaper } from '#app/domain/ordering/document-queries.server.ts'
import { actingActors, found, requirePerson } from '#app/http/guard.server.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { InvoiceDocument } from '#app/ui/documents/invoice-document.tsx'
import type { Route } from './+types/documents.invoices.$invoiceId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const person = await requirePerson(request)
  const paper = found(await findInvoicePaper(actingActors(person), params.invoiceId))
  const pdf = await renderPdf(<InvoiceDocument paper={paper} locale={localeOf(request)} />)
  return pdfAnswer(pdf, paper.invoice.number)
}
