import { readRevision } from '#app/domain/evaluation/read-month.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { periodFrom } from '#app/http/period-from.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { workbookAnswer } from '#app/http/workbook-answer.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { writeXlsx } from '#app/platform/tables/write-table.server.ts'
import { sheetColumns, sheetLines } from '#app/ui/documents/evaluation-sheet.ts'
import type { Route } from './+types/agency.evaluations.$period.revisions.$revision.xlsx'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const period = found(periodFrom(params.period))
  const number = found(/^\d{1,6}$/.test(params.revision) ? Number(params.revision) : undefined)
  const { figures } = found(await readRevision(official, period, number))
  const { evaluation, kit } = messagesFor(localeOf(request))
  const bytes = await writeXlsx(sheetColumns(evaluation, kit), sheetLines(figures), period)
  return workbookAnswer(bytes, `evaluasi-${period}-${number}`)
}
