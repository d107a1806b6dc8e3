import type { ReactNode } from 'react'

export function Section(props: {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  level?: 2 | 3
  id?: string
  children: ReactNode
}) {
  const { title, lead, actions, level = 2, id, children } = props
  const Heading = `h${level}` as const
  return (
    <section className="section" id={id}>
      <header className="section-head">
        <div>
          <Heading>{title}</Heading>
          {lead && <p className="section-lead">{lead}</p>}
        </div>
        {actions && <div className="section-actions">{actions}</div>}
      </header>
      {children}
    </section>
  )
}
