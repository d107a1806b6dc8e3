import type { ChainLine, MonthFigures } from '#app/domain/evaluation/figures.ts'
import { StackedBarChart } from '#app/ui/kit/stacked-bar-chart.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

const seriesMost = 4

/** Six months of sales by chain; from the fifth chain on they share one series. */
export function ChainChart({ figures }: { figures: Pick<MonthFigures, 'months' | 'chains'> }) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { months, chains } = figures
  const sorted = [...chains].sort((one, other) => latest(other) - latest(one))
  const own = sorted.slice(0, sorted.length > seriesMost ? seriesMost - 1 : seriesMost)
  const rest = sorted.slice(own.length)
  const numbers = (line: ChainLine) =>
    line.history.map((value) => (value === null ? null : Number(value)))
  const series = own.map((line) => ({ label: line.name, values: numbers(line) }))
  if (rest.length > 0) {
    series.push({
      label: m.sectors.other ?? '',
      values: months.map((_, index) => sum(rest.map((line) => numbers(line)[index] ?? null))),
    })
  }
  return (
    <StackedBarChart
      title={m.chart.title}
      unit={m.chart.unit}
      summary={m.chart.summary(f.period(months[0] ?? ''), f.period(months.at(-1) ?? ''))}
      categories={months.map(f.month)}
      series={series}
      format={(value) => f.number(value / 1e6, 1)}
      labelHeader={m.list.month}
    />
  )
}

const latest = ({ history }: ChainLine) => Number(history.findLast((value) => value !== null) ?? 0n)

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((all, value) => all + value, 0)
}
