import { createElement } from 'react'
import { findLetterhead } from '#app/domain/evaluation/find-letterhead.server.ts'
import { readRevision } from '#app/domain/evaluation/read-month.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { pdfAnswer } from '#app/http/pdf-answer.server.ts'
import { periodFrom } from '#app/http/period-from.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { EvaluationDocument } from '#app/ui/documents/evaluation-document.tsx'
import type { Route } from './+types/agency.evaluations.$period.revisions.$revision.pdf'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const period = found(periodFrom(params.period))
  const number = found(/^\d{1,6}$/.test(params.revision) ? Number(params.revision) : undefined)
  const { figures, signature } = found(await readRevision(official, period, number))
  const paper = { figures, signature, sender: await findLetterhead(official) }
  const bytes = await renderPdf(
    createElement(EvaluationDocument, { paper, locale: localeOf(request) }),
  )
  return pdfAnswer(bytes, `evaluasi-${period}-${number}`)
}
