import { findInvoicePaper } from '#app/domain/ordering/document-queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { InvoiceDocument } from '#app/ui/documents/invoice-document.tsx'

const route = machineRoute(
  answersAt(doors.invoicePdf, async ({ buyer, params, locale }) => {
    const paper = found(await findInvoicePaper([buyer], params.invoiceId))
    return pdfAnswer(
      await renderPdf(<InvoiceDocument paper={paper} locale={locale} />),
      paper.invoice.number,
    )
  }),
)

export const loader = route.loader
export const action = route.action
