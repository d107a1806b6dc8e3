import type { ReactNode } from 'react'

export type Typed = Record<string, string | string[]>
export type FormState = { errors: Record<string, string>; typed: Typed }

export const untouched: FormState = { errors: {}, typed: {} }

/** What was typed wins over what is stored. */
export const given = (typed: Typed, name: string, stored: unknown = ''): string => {
  const value = typed[name] ?? stored ?? ''
  return `${Array.isArray(value) ? (value[0] ?? '') : value}`
}

/** A line of a form: what it is about on the left or above, its few fields beside or below. */
export function LineFields(props: { name: ReactNode; about?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="line-fields">
      <legend className="unseen">{props.name}</legend>
      <div className="line-fields-row">
        <div>
          <span className="line-fields-name" aria-hidden="true">
            {props.name}
          </span>
          {props.about && <span className="line-fields-about">{props.about}</span>}
        </div>
        <div className="line-fields-grid">{props.children}</div>
      </div>
    </fieldset>
  )
}

export function LineGroup({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <div className="line-group">
      {title && <h3 className="line-group-title">{title}</h3>}
      {children}
    </div>
  )
}

export const Wide = ({ children }: { children: ReactNode }) => (
  <div className="line-fields-wide">{children}</div>
)
