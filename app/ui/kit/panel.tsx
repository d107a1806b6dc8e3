import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** A framed surface. `turn` frames what waits for the reader. */
export function Panel(props: {
  title?: ReactNode
  actions?: ReactNode
  level?: 2 | 3
  tone?: 'plain' | 'turn' | 'sunken' | 'dashed'
  flush?: boolean
  id?: string
  children: ReactNode
}) {
  const { title, actions, level = 2, tone = 'plain', flush, id, children } = props
  const Heading = `h${level}` as const
  return (
    <section
      id={id}
      className={classNames('panel', tone !== 'plain' && `panel-${tone}`, flush && 'panel-flush')}
    >
      {(title || actions) && (
        <header className="panel-head">
          {title && <Heading className="panel-title">{title}</Heading>}
          {actions && <div className="panel-actions">{actions}</div>}
        </header>
      )}
      {children}
    </section>
  )
}
