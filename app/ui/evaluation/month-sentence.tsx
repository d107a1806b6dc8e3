import type { MonthFigures } from '#app/domain/evaluation/figures.ts'
import { reportingRate } from '#app/domain/evaluation/indicators/reporting-rate.ts'
import { changeOf } from '#app/domain/evaluation/indicators/value.ts'
import type { Verdict } from '#app/domain/evaluation/indicators/verdict.ts'
import { previousPeriod } from '#app/kernel/period.ts'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** The month in three sentences: what was sold, how the products moved, how many reported. */
export function MonthSentence({ figures }: { figures: MonthFigures }) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { total, period, products } = figures
  const before = f.period(previousPeriod(period))
  if (total.current.value === null) {
    return <p className="evaluation-lede">{m.sentence.unknown(f.period(period))}</p>
  }
  const ratio = changeOf(total.current, total.previous)?.ratio
  const moved =
    total.verdict === 'undetermined' ? (
      m.sentence.undetermined(before)
    ) : (
      <strong>
        {m.sentence.verdict(
          m.verdicts[total.verdict],
          ratio == null ? null : f.percent(Math.abs(ratio)),
          before,
        )}
      </strong>
    )
  const count = (verdict: Verdict) =>
    f.number(products.filter((line) => line.verdict === verdict).length)
  const rate = reportingRate(total.current)
  return (
    <p className="evaluation-lede">
      {m.sentence.value(f.rupiahShort(total.current.value))}, {moved}.{' '}
      {m.sentence.counts(count('up'), count('down'), count('flat'), count('undetermined'))}{' '}
      {rate !== null &&
        m.sentence.reporting(
          f.number(total.current.reported),
          f.number(total.current.expected),
          f.percent(rate),
        )}
    </p>
  )
}
