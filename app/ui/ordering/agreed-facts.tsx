import type { ReactNode } from 'react'
import { Missing } from '#app/ui/kit/table.tsx'

/** What was agreed, in a few words each, side by side where there is room. */
export function AgreedFacts(props: { facts: readonly { term: string; detail: ReactNode }[] }) {
  return (
    <dl className="order-facts">
      {props.facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail ?? <Missing />}</dd>
        </div>
      ))}
    </dl>
  )
}
