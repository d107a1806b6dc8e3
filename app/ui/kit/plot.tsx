import { useFormat } from '#app/ui/locale.tsx'
import { Swatch } from './chart.tsx'

/** In pixels: the width is the screen's, and text keeps its size. */
export const plotHeight = 220

type Scale = { ticks: readonly number[]; y: (value: number) => number }

export function Gridlines({ ticks, y }: Scale) {
  return ticks.map((tick) => (
    <line key={tick} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className="plot-grid" />
  ))
}

export function Axis({ ticks, y }: Scale) {
  const format = useFormat()
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0)
  const digits = [0, 1, 2].find((places) => Number.isInteger(step * 10 ** places)) ?? 2
  return (
    <svg className="plot-axis" width="44" height={plotHeight} aria-hidden="true">
      {ticks.map((tick) => (
        <text key={tick} x="36" y={y(tick) + 4}>
          {tick >= 1e6 ? format.amountCompact(tick) : format.number(tick, digits)}
        </text>
      ))}
    </svg>
  )
}

/** Each series with its fill and its last known figure. */
export function Legend(props: {
  series: readonly { label: string; values: readonly (number | null)[] }[]
  format: (value: number) => string
}) {
  return (
    <ul className="legend">
      {props.series.map(({ label, values }, index) => {
        const last = values.at(-1) ?? null
        return (
          <li key={label}>
            <Swatch series={index} />
            {label} {last !== null && <strong>{props.format(last)}</strong>}
          </li>
        )
      })}
    </ul>
  )
}
