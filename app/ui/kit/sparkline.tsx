import { runs } from './chart-scale.ts'

const width = 88
const height = 24

/** The last months at a glance; `label` says them aloud. `bad` when the last step is bad news. */
export function Sparkline(props: {
  values: readonly (number | null)[]
  label: string
  tone?: 'plain' | 'bad'
}) {
  const { values, label, tone = 'plain' } = props
  const known = values.filter((value) => value !== null)
  const low = Math.min(...known)
  const span = Math.max(...known) - low || 1
  const x = (index: number) => round(4 + (index * (width - 8)) / Math.max(1, values.length - 1))
  const y = (value: number) => round(height - 4 - ((value - low) / span) * (height - 8))
  const last = values.at(-1) ?? null
  return (
    <svg
      className={`sparkline sparkline-${tone}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {runs(values).map((run) => (
        <polyline
          key={run[0]?.[0]}
          points={run.map(([index, value]) => `${x(index)},${y(value)}`).join(' ')}
        />
      ))}
      {last === null ? (
        <circle className="sparkline-gap" cx={width - 4} cy={height / 2} r="3" />
      ) : (
        <circle cx={width - 4} cy={y(last)} r="2.8" />
      )}
    </svg>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
