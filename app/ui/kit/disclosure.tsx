import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** Opens below its line, without a script: filters, reasons, more fields. */
export function Disclosure(props: {
  summary: ReactNode
  open?: boolean
  name?: string
  children: ReactNode
}) {
  return (
    <details className="disclosure" open={props.open} name={props.name}>
      <summary>
        <span>{props.summary}</span>
        <Icon name="chevronDown" />
      </summary>
      <div className="disclosure-body">{props.children}</div>
    </details>
  )
}

/** The body of a confirmation page: what will happen, then leave or commit. */
export function Confirmation(props: { title: ReactNode; children: ReactNode; actions: ReactNode }) {
  return (
    <section className="confirmation">
      <h1>{props.title}</h1>
      <div className="confirmation-text">{props.children}</div>
      <div className="confirmation-actions">{props.actions}</div>
    </section>
  )
}
