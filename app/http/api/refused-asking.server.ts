import type { AskRefusal } from '#app/domain/ordering/ask-for-quotes.server.ts'
import type { FieldProblem } from '#app/http/api/problems.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { problemSentences } from '#app/ui/ordering/refusal-sentences.ts'

/** Where in the body a problem stands: a line, or one of the days and places. */
const pointers: Record<string, string> = {
  deliverToMissing: '#/deliverTo',
  deliverByMissing: '#/deliverBy',
  deliverByPassed: '#/deliverBy',
  answerByMissing: '#/answerBy',
  answerByPassed: '#/answerBy',
  answerAfterDelivery: '#/answerBy',
  noLines: '#/lines',
  tooManyLines: '#/lines',
}

/** Why a request cannot go out, each thing with its place in the body. */
export function refusedAsking(refusal: AskRefusal, locale: Locale): Response {
  const { refusals } = messagesFor(locale).api
  if (refusal.reason !== 'incomplete') {
    const detail = refusals[refusal.reason]
    const pointer = `#/lines/${refusal.line}/productId`
    return refusedHere(locale, refusal.reason, detail, [{ pointer, detail }])
  }
  const { problems, lineIds } = refusal
  const { sentences } = problemSentences(problems, locale)
  const errors = problems.map((problem, index): FieldProblem => {
    const detail = sentences[index] ?? ''
    if (!('lineId' in problem)) return { pointer: pointers[problem.kind] ?? '#', detail }
    const field = problem.kind === 'quantity' ? 'quantity' : 'productId'
    return { pointer: `#/lines/${lineIds.indexOf(problem.lineId)}/${field}`, detail }
  })
  return refusedHere(locale, refusal.reason, refusals.incomplete, errors)
}
