import { mostRequestLines } from './most-request-lines.ts'
import { type OrderTerms, type QuantityProblem, quantityProblem } from './order-quantity.ts'

type Details = {
  deliverTo: string | null
  deliverBy: string | null
  answerBy: string | null
}

type Line = {
  id: string
  productName: string
  quantity: number
  listed: boolean
  held: boolean
  terms: OrderTerms
}

/** What still stands between a draft and its makers, and where. */
export type RequestProblem =
  | {
      kind: 'noLines' | 'tooManyLines' | 'deliverToMissing' | 'deliverByMissing' | 'answerByMissing'
    }
  | { kind: 'deliverByPassed' | 'answerByPassed' | 'answerAfterDelivery' }
  | { kind: 'notListed' | 'held'; lineId: string; productName: string }
  | {
      kind: 'quantity'
      lineId: string
      productName: string
      quantity: number
      problem: QuantityProblem
    }

function problemsOfDays({ deliverBy, answerBy }: Details, today: string): RequestProblem[] {
  const problems: RequestProblem[] = []
  if (!deliverBy) problems.push({ kind: 'deliverByMissing' })
  else if (deliverBy <= today) problems.push({ kind: 'deliverByPassed' })
  if (!answerBy) problems.push({ kind: 'answerByMissing' })
  else if (answerBy < today) problems.push({ kind: 'answerByPassed' })
  if (deliverBy && answerBy && answerBy > deliverBy) problems.push({ kind: 'answerAfterDelivery' })
  return problems
}

/** Empty when the request may go out. Days are written `2026-10-17`. */
export function requestProblems(
  details: Details,
  lines: readonly Line[],
  today: string,
): RequestProblem[] {
  const problems: RequestProblem[] = lines.length === 0 ? [{ kind: 'noLines' }] : []
  if (lines.length > mostRequestLines) problems.push({ kind: 'tooManyLines' })
  if (!details.deliverTo) problems.push({ kind: 'deliverToMissing' })
  problems.push(...problemsOfDays(details, today))
  for (const { id: lineId, productName, quantity, listed, held, terms } of lines) {
    if (!listed || held) {
      problems.push({ kind: listed ? 'held' : 'notListed', lineId, productName })
      continue
    }
    const problem = quantityProblem(quantity, terms)
    if (problem) problems.push({ kind: 'quantity', lineId, productName, quantity, problem })
  }
  return problems
}
