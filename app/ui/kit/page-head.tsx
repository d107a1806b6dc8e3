import type { ReactNode } from 'react'

/** The top of a page: where you are, what this is, what you can do. */
export function PageHead(props: {
  title: ReactNode
  /** BackLink or Breadcrumb */
  back?: ReactNode
  /** Small line above the title: number, holder, TurnMark */
  eyebrow?: ReactNode
  lead?: ReactNode
  /** Status under the title */
  status?: ReactNode
  actions?: ReactNode
  picture?: { src: string; alt: string }
}) {
  const { title, back, eyebrow, lead, status, actions, picture } = props
  return (
    <header className="page-head">
      {back}
      <div className="page-head-row">
        {picture && (
          <img
            className="page-head-picture"
            width={72}
            height={72}
            src={picture.src}
            alt={picture.alt}
          />
        )}
        <div className="page-head-words">
          {eyebrow && <div className="page-head-eyebrow">{eyebrow}</div>}
          <h1>{title}</h1>
          {status && <div className="page-head-status">{status}</div>}
          {lead && <p className="page-head-lead">{lead}</p>}
        </div>
        {actions && <div className="page-head-actions">{actions}</div>}
      </div>
    </header>
  )
}
