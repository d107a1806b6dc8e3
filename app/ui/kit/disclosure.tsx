import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

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

/** A button that opens a small card with the question and its form: for acts worth a second thought. */
export function Dialog(props: {
  label: string
  icon?: IconName
  title: ReactNode
  variant?: 'primary' | 'secondary' | 'text' | 'danger-line'
  open?: boolean
  children: ReactNode
}) {
  const { label, icon, title, variant = 'secondary', open, children } = props
  return (
    <details className="dialog" open={open}>
      <summary className={classNames('button', `button-${variant}`)}>
        {icon && <Icon name={icon} />}
        <span>{label}</span>
      </summary>
      <div className="dialog-card">
        <p className="dialog-title">{title}</p>
        {children}
      </div>
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
