import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { ChartFrame, useIsen } from './chart.tsx'
import { NumbersTable } from './numbers-table.tsx'

export type Bar = { label: string; value: number | null; note?: string }

/** Lying bars with their number at the end; an unknown one is hatched, not empty. */
export function BarChart(props: {
  title: ReactNode
  unit?: string
  summary: string
  bars: readonly Bar[]
  format: (value: number) => string
  /** Header of the labels' column in the numbers */
  labelHeader: string
  max?: number
}) {
  const { title, unit, summary, bars, format, labelHeader } = props
  const { kit } = useMessages()
  const { fill, unknown, definitions } = useIsen()
  const max = props.max ?? Math.max(1e-9, ...bars.map(({ value }) => value ?? 0))
  const numbers = (
    <NumbersTable
      label={`${summary}, ${kit.numbers}`}
      rowHeader={labelHeader}
      columns={[unit ?? '']}
      rows={bars.map(({ label, value }) => ({ label, values: [value] }))}
      format={format}
    />
  )
  return (
    <ChartFrame title={title} unit={unit} summary={summary} numbers={numbers}>
      <div className="bars">
        {bars.map(({ label, value, note }) => (
          <div className="bar-line" key={label}>
            <span className="bar-label">{label}</span>
            <span className="bar-value">
              {value === null ? kit.verdict.undetermined : format(value)}
              {note && <span className="muted"> {note}</span>}
            </span>
            <svg className="bar-drawing" width="100%" height="14" aria-hidden="true">
              {definitions}
              <rect
                width={value === null ? '100%' : `${Math.max(0.5, (100 * value) / max)}%`}
                height="14"
                fill={value === null ? unknown : fill(0)}
              />
            </svg>
          </div>
        ))}
      </div>
    </ChartFrame>
  )
}
