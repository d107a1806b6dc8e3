import type { RowProblem } from '#app/domain/sales/import-report.ts'
import { type ReportRefusal, reportSellOut } from '#app/domain/sales/report-sell-out.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { placeOf, sellOutTable } from '#app/http/api/sell-out-table.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'

function sentenceOf(refusal: ReportRefusal, locale: Locale): string {
  const { sales, api } = messagesFor(locale)
  if (!('chains' in refusal)) return sales.refusal(refusal)
  const { noChain, whichChain } = api.refusals
  return refusal.reason === 'noChain' ? noChain : whichChain(refusal.chains.join(', '))
}

/** Rows of a report in JSON are told by their place in it, lines of a text by their number. */
const problemsOf = (problems: readonly RowProblem[], isText: boolean, locale: Locale) =>
  problems.map(({ row, field, value, reason }) => {
    const detail = messagesFor(locale).sales.reasons[reason]
    const place = isText ? { row } : { row: placeOf(row), pointer: `#/rows/${placeOf(row)}` }
    return { ...place, field, value, reason, detail }
  })

const report = answersAt(doors.reportSellOut, async (given) => {
  const { buyer, body, query, text, locale, actId, now } = given
  const isText = text !== undefined
  const bytes = isText ? new TextEncoder().encode(text) : sellOutTable(body.rows)
  const { chain, period } = isText ? query : body
  const upload = { fileName: 'laporan.csv', bytes, ...(chain ? { chain } : {}) }
  const told = { ...upload, ...(period ? { period } : {}) }
  const taken = await reportSellOut(buyer, actId, told, now)
  if (!taken.ok) throw refusedHere(locale, taken.refusal.reason, sentenceOf(taken.refusal, locale))
  const { rejected, warnings, superseded = false, ...figures } = taken.value
  return {
    ...{ id: actId, ...figures, superseded },
    rejected: problemsOf(rejected, isText, locale),
    warnings: problemsOf(warnings, isText, locale),
  }
})

const route = machineRoute(report)

export const loader = route.loader
export const action = route.action
