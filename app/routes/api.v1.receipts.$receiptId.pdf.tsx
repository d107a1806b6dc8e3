import { findReceiptPaper } from '#app/domain/ordering/document-queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { ReceiptDocument } from '#app/ui/documents/receipt-document.tsx'

const route = machineRoute(
  answersAt(doors.receiptPdf, async ({ buyer, params, locale }) => {
    const paper = found(await findReceiptPaper([buyer], params.receiptId))
    return pdfAnswer(
      await renderPdf(<ReceiptDocument paper={paper} locale={locale} />),
      paper.receiptNumber,
    )
  }),
)

export const loader = route.loader
export const action = route.action
