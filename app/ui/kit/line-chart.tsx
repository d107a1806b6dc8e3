import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { ChartFrame } from './chart.tsx'
import { niceTicks, runs } from './chart-scale.ts'
import { NumbersTable } from './numbers-table.tsx'
import { Axis, Gridlines, plotHeight } from './plot.tsx'

const height = plotHeight
const top = 28
const bottom = 24

/** One line over time; a month without a figure is a gap with an open ring. */
export function LineChart(props: {
  title: ReactNode
  unit?: string
  summary: string
  categories: readonly string[]
  values: readonly (number | null)[]
  format: (value: number) => string
  labelHeader: string
}) {
  const { title, unit, summary, categories, values, format, labelHeader } = props
  const { kit } = useMessages()
  const ticks = niceTicks(Math.max(0, ...values.map((value) => value ?? 0)))
  const end = ticks.at(-1) ?? 1
  const y = (value: number) => height - bottom - (value / end) * (height - top - bottom)
  const x = (index: number) => (100 * (index + 0.5)) / categories.length
  const rows = categories.map((label, index) => ({ label, values: [values[index] ?? null] }))
  return (
    <ChartFrame
      title={title}
      unit={unit}
      summary={summary}
      numbers={
        <NumbersTable
          label={`${summary}, ${kit.numbers}`}
          rowHeader={labelHeader}
          columns={[unit ?? '']}
          rows={rows}
          format={format}
        />
      }
    >
      <div className="plot">
        <Axis ticks={ticks} y={y} />
        <svg width="100%" height={height} aria-hidden="true">
          <Gridlines ticks={ticks} y={y} />
          <svg
            viewBox={`0 0 100 ${height}`}
            width="100%"
            height={height}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {runs(values).map((run) => (
              <polyline
                key={run[0]?.[0]}
                className="plot-line"
                points={run.map(([index, value]) => `${x(index)},${y(value)}`).join(' ')}
              />
            ))}
          </svg>
          {categories.map((category, index) => {
            const value = values[index] ?? null
            return (
              <g key={category}>
                <circle
                  className={value === null ? 'plot-gap' : 'plot-point'}
                  cx={`${x(index)}%`}
                  cy={y(value ?? 0)}
                  r="4.5"
                />
                <text className="plot-value" x={`${x(index)}%`} y={y(value ?? 0) - 11}>
                  {value === null ? kit.missing : format(value)}
                </text>
                <text className="plot-label" x={`${x(index)}%`} y={height - 6}>
                  {category}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
    </ChartFrame>
  )
}
