import type { AcceptRefusal } from '#app/domain/ordering/accept-quotes.server.ts'
import type { NotDrafted } from '#app/domain/ordering/add-to-draft.server.ts'
import type { AnswerRefusal } from '#app/domain/ordering/answer-quote.server.ts'
import type { DecisionRefusal } from '#app/domain/ordering/decide-order.server.ts'
import { mostRequestLines } from '#app/domain/ordering/most-request-lines.ts'
import type { WaitedRefusal } from '#app/domain/ordering/product-refusal.server.ts'
import type { ReceiveRefusal } from '#app/domain/ordering/receive.server.ts'
import type { RecordRefusal } from '#app/domain/ordering/record-payment.server.ts'
import type { RequestProblem } from '#app/domain/ordering/request-problems.ts'
import type { ShipRefusal } from '#app/domain/ordering/ship.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { formatFor } from '#app/ui/format.ts'

/** What is wrong with a draft, and what would be right. */
function problemSentence(problem: RequestProblem, locale: Locale): string {
  const m = messagesFor(locale).ordering.requests
  const { number } = formatFor(locale)
  if (problem.kind === 'notListed') return m.notListed(problem.productName)
  if (problem.kind === 'held') return m.held(problem.productName)
  if (problem.kind !== 'quantity') return m.problems[problem.kind]
  const { productName, quantity, problem: wrong } = problem
  return wrong.kind === 'belowMinimum'
    ? m.belowMinimum(productName, number(quantity), number(wrong.minimum))
    : m.notMultiple(productName, number(quantity), number(wrong.multiple), number(wrong.nearest))
}

/** The same beside its line, where the product is already named. */
function lineSentence(problem: RequestProblem, locale: Locale): string {
  const { onLine } = messagesFor(locale).ordering.requests
  const { number } = formatFor(locale)
  if (problem.kind === 'held') return onLine.held
  if (problem.kind !== 'quantity') return onLine.notListed
  const wrong = problem.problem
  return wrong.kind === 'belowMinimum'
    ? onLine.belowMinimum(number(wrong.minimum))
    : onLine.notMultiple(number(wrong.multiple), number(wrong.nearest))
}

/** A draft's problems in sentences, and those of a line to stand beside it. */
export function problemSentences(problems: readonly RequestProblem[], locale: Locale) {
  const byLine: Record<string, string> = {}
  for (const problem of problems) {
    if ('lineId' in problem) byLine[problem.lineId] = lineSentence(problem, locale)
  }
  return { sentences: problems.map((problem) => problemSentence(problem, locale)), byLine }
}

export function acceptSentence(refusal: AcceptRefusal, locale: Locale): string {
  const { ordering, certification } = messagesFor(locale)
  const m = ordering.requests
  const format = formatFor(locale)
  switch (refusal.reason) {
    case 'quoteExpired':
      return m.quoteExpired(refusal.number, format.date(refusal.validUntil))
    case 'held':
      return m.held(refusal.productName)
    case 'notListed':
      return m.productGone(refusal.productName)
    case 'certificateLapsed': {
      const { productName, kind, number } = refusal
      return m.certificateLapsed(productName, `${certification.kinds[kind]} ${number}`)
    }
    case 'noCapacity': {
      const { productName, wanted, free, unit, toDay } = refusal
      const pieces = (count: number) => format.quantity(count, unit)
      return m.noCapacity(productName, pieces(wanted), pieces(free), format.date(toDay))
    }
    default:
      return m.acceptRefusals[refusal.reason]
  }
}

export const hasWaited = (refusal: DecisionRefusal): refusal is WaitedRefusal =>
  'productName' in refusal || refusal.reason === 'deliveryPassed'

/** Why an order that waited cannot be approved now, and what its approver can do. */
export function waitedSentence(refusal: WaitedRefusal, locale: Locale): string {
  const { ordering, certification } = messagesFor(locale)
  const m = ordering.orders.notOrderableNow
  if (refusal.reason === 'deliveryPassed')
    return m.deliveryPassed(formatFor(locale).date(refusal.deliverBy))
  if (refusal.reason !== 'certificateLapsed') return m[refusal.reason](refusal.productName)
  const { productName, kind, number } = refusal
  return m.certificateLapsed(productName, `${certification.kinds[kind]} ${number}`)
}

type DraftFull = Extract<NotDrafted, { reason: 'draftFull' }>

/** Why nothing was put into a draft; each page has its own words for the other reasons. */
export function notDraftedSentence<Other extends string>(
  refusal: DraftFull | { reason: Other },
  words: Record<Other, string>,
  locale: Locale,
): string {
  if (!('there' in refusal)) return words[refusal.reason]
  const { number } = formatFor(locale)
  const { draftFull } = messagesFor(locale).ordering.requests
  return draftFull(number(mostRequestLines), number(refusal.there), number(refusal.fresh))
}

export function answerSentence(refusal: AnswerRefusal, locale: Locale): string {
  const m = messagesFor(locale).ordering.quotes
  if (refusal.reason !== 'moreThanAsked') return m.refusals[refusal.reason]
  return m.moreThanAsked(refusal.productName, formatFor(locale).number(refusal.asked))
}

export function shipSentence(refusal: ShipRefusal, locale: Locale): string {
  const m = messagesFor(locale).ordering.shipments
  if (refusal.reason !== 'tooMany') return m.refusals[refusal.reason]
  return m.tooMany(refusal.productName, formatFor(locale).number(refusal.left))
}

export function receiveSentence(refusal: ReceiveRefusal, locale: Locale): string {
  const m = messagesFor(locale).ordering.receipts
  const { number } = formatFor(locale)
  if (refusal.reason !== 'doesNotAddUp') return m.refusals[refusal.reason]
  return m.doesNotAddUp(number(refusal.counted), number(refusal.sent))
}

export function recordSentence(refusal: RecordRefusal, locale: Locale): string {
  const m = messagesFor(locale).ordering.payments
  if (refusal.reason !== 'moreThanOutstanding') return m.refusals[refusal.reason]
  return m.moreThanOutstanding(formatFor(locale).rupiah(refusal.outstanding))
}
