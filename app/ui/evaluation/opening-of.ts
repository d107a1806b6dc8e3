import type { MonthFigures } from '#app/domain/evaluation/figures.ts'
import { reportingRate } from '#app/domain/evaluation/indicators/reporting-rate.ts'
import { changeOf } from '#app/domain/evaluation/indicators/value.ts'
import type { Verdict } from '#app/domain/evaluation/indicators/verdict.ts'
import { previousPeriod } from '#app/kernel/period.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { formatFor } from '#app/ui/format.ts'

/** The month in three sentences: what was sold, how the products moved, how many reported. */
export function openingOf(figures: MonthFigures, locale: Locale): string {
  const { evaluation: m } = messagesFor(locale)
  const f = formatFor(locale)
  const { total, products, period } = figures
  if (total.current.value === null) return m.sentence.unknown(f.period(period))
  const before = f.period(previousPeriod(period))
  const ratio = changeOf(total.current, total.previous)?.ratio
  const change = ratio == null || total.verdict === 'flat' ? null : f.percent(Math.abs(ratio))
  const moved =
    total.verdict === 'undetermined'
      ? m.sentence.undetermined(before)
      : m.sentence.verdict(m.verdicts[total.verdict], change, before)
  const count = (verdict: Verdict) =>
    f.number(products.filter((line) => line.verdict === verdict).length)
  const rate = reportingRate(total.current)
  const { reported, expected } = total.current
  return [
    `${m.sentence.value(f.rupiahShort(total.current.value))}, ${moved}.`,
    m.sentence.counts(count('up'), count('down'), count('flat'), count('undetermined')),
    rate === null
      ? ''
      : m.sentence.reporting(f.number(reported), f.number(expected), f.percent(rate)),
  ].join(' ')
}
