import type { ReactNode } from 'react'
import { Missing } from './table.tsx'

export type Fact = { term: string; detail: ReactNode }

/** Terms left, details right. `figures` lays a few out as headline numbers in a row. */
export function DescriptionList(props: { facts: readonly Fact[]; layout?: 'rows' | 'figures' }) {
  const { facts, layout = 'rows' } = props
  return (
    <dl className={`description description-${layout}`}>
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail ?? <Missing />}</dd>
        </div>
      ))}
    </dl>
  )
}
