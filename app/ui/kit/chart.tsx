import { type ReactNode, useId } from 'react'
import { useMessages } from '#app/ui/locale.tsx'

/** Series differ by isen, not only by colour: solid, strokes (sawut), dots (cecek), hatch for "unknown". */
const isen = ['solid', 'sawut', 'cecek', 'plain'] as const

export function useIsen() {
  const id = useId()
  return {
    fill: (series: number) => `url(#${id}-${isen[series % isen.length]})`,
    unknown: `url(#${id}-unknown)`,
    definitions: <Patterns id={id} />,
  }
}

function Patterns({ id }: { id: string }) {
  const tile = { patternUnits: 'userSpaceOnUse' as const }
  return (
    <defs>
      <pattern id={`${id}-solid`} width="8" height="8" {...tile}>
        <rect width="8" height="8" fill="var(--c1)" />
      </pattern>
      <pattern id={`${id}-sawut`} width="6" height="6" {...tile} patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--surface)" />
        <rect width="2.8" height="6" fill="var(--c2)" />
      </pattern>
      <pattern id={`${id}-cecek`} width="7" height="7" {...tile}>
        <rect width="7" height="7" fill="var(--c3-soft)" />
        <circle cx="2" cy="2" r="1.3" fill="var(--c3)" />
        <circle cx="5.5" cy="5.5" r="1.3" fill="var(--c3)" />
      </pattern>
      <pattern id={`${id}-plain`} width="8" height="8" {...tile}>
        <rect width="8" height="8" fill="var(--c4)" />
      </pattern>
      <pattern id={`${id}-unknown`} width="6" height="6" {...tile}>
        <path d="M0 6L6 0" stroke="var(--line-strong)" strokeWidth="1" />
      </pattern>
    </defs>
  )
}

/** A small square of a series' fill, for legends. */
export function Swatch({ series }: { series: number }) {
  const { fill, definitions } = useIsen()
  return (
    <svg className="swatch" width="14" height="14" aria-hidden="true">
      {definitions}
      <rect
        x=".5"
        y=".5"
        width="13"
        height="13"
        fill={fill(series)}
        stroke={`var(--c${(series % 4) + 1})`}
      />
    </svg>
  )
}

/** Title, drawing with one sentence for the ear, and the numbers behind it. */
export function ChartFrame(props: {
  title: ReactNode
  unit?: string
  /** What the drawing shows, in one sentence */
  summary: string
  legend?: ReactNode
  numbers?: ReactNode
  children: ReactNode
}) {
  const { title, unit, summary, legend, numbers, children } = props
  const { kit } = useMessages()
  return (
    <figure className="chart">
      <figcaption>
        <span className="chart-title">{title}</span>
        {unit && <span className="chart-unit">{unit}</span>}
      </figcaption>
      <div className="chart-drawing" role="img" aria-label={summary}>
        {children}
      </div>
      {legend}
      {numbers && (
        <details className="chart-numbers">
          <summary>{kit.numbers}</summary>
          {numbers}
        </details>
      )}
    </figure>
  )
}
