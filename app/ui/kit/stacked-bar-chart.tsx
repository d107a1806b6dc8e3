import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { ChartFrame, useIsen } from './chart.tsx'
import { niceTicks } from './chart-scale.ts'
import { NumbersTable } from './numbers-table.tsx'
import { Axis, Gridlines, Legend, plotHeight } from './plot.tsx'

export type Series = { label: string; values: readonly (number | null)[] }

const height = plotHeight
const top = 22
const bottom = 24

/** Standing columns, one per category, stacked by series; up to four series. Percentages keep text at its size on every screen. */
export function StackedBarChart(props: {
  title: ReactNode
  unit?: string
  summary: string
  categories: readonly string[]
  series: readonly Series[]
  format: (value: number) => string
  labelHeader: string
}) {
  const { title, unit, summary, categories, series, format, labelHeader } = props
  const { kit } = useMessages()
  const isen = useIsen()
  const totals = categories.map((_, index) => totalAt(series, index))
  const known = totals.map((sum) => sum ?? 0)
  const ticks = niceTicks(Math.max(0, ...known), known.every(Number.isInteger))
  const end = ticks.at(-1) ?? 1
  const y = (value: number) => height - bottom - (value / end) * (height - top - bottom)
  const wide = 100 / categories.length
  const rows = categories.map((label, index) => ({
    label,
    values: series.map(({ values }) => values[index] ?? null),
  }))
  return (
    <ChartFrame
      title={title}
      unit={unit}
      summary={summary}
      legend={<Legend series={series} format={format} />}
      numbers={
        <NumbersTable
          label={`${summary}, ${kit.numbers}`}
          rowHeader={labelHeader}
          columns={series.map(({ label }) => label)}
          rows={rows}
          format={format}
        />
      }
    >
      <div className="plot">
        <Axis ticks={ticks} y={y} />
        <svg width="100%" height={height} aria-hidden="true">
          {isen.definitions}
          <Gridlines ticks={ticks} y={y} />
          {categories.map((category, index) => (
            <g key={category}>
              {columnParts(series, index).map(({ from, to, at, label }) => (
                <rect
                  key={label}
                  x={`${wide * (index + 0.16)}%`}
                  width={`${wide * 0.68}%`}
                  y={y(to)}
                  height={Math.max(0, y(from) - y(to) - 1)}
                  fill={isen.fill(at)}
                  stroke={at % 4 === 0 ? undefined : `var(--c${(at % 4) + 1})`}
                />
              ))}
              {totals[index] === null && (
                <rect
                  x={`${wide * (index + 0.16)}%`}
                  width={`${wide * 0.68}%`}
                  y={top}
                  height={height - top - bottom}
                  fill={isen.unknown}
                />
              )}
              <text
                className="plot-value"
                x={`${wide * (index + 0.5)}%`}
                y={y(totals[index] ?? end) - 7}
              >
                {totals[index] === null ? kit.missing : format(totals[index] ?? 0)}
              </text>
              <text
                className={index === categories.length - 1 ? 'plot-label plot-now' : 'plot-label'}
                x={`${wide * (index + 0.5)}%`}
                y={height - 6}
              >
                {category}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </ChartFrame>
  )
}

const totalAt = (series: readonly Series[], index: number) => {
  const known = series.map(({ values }) => values[index]).filter((value) => value != null)
  return known.length ? known.reduce((sum, value) => sum + value, 0) : null
}

function columnParts(series: readonly Series[], index: number) {
  let from = 0
  return series.flatMap(({ label, values }, at) => {
    const value = values[index]
    if (value == null) return []
    const part = { label, at, from, to: from + value }
    from = part.to
    return [part]
  })
}
