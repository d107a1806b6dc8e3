import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type AffixProps = {
  /** Shown in the box before what is typed: `Rp` */
  before?: string
  /** Shown after it: `cm`, `lembar / bulan` */
  after?: string
}

export function Affixed(
  props: AffixProps & { numeric?: boolean | undefined; children: ReactNode },
) {
  const { before, after, numeric, children } = props
  if (!before && !after) return numeric ? <div className="affix-numeric">{children}</div> : children
  return (
    <div className={classNames('affix', numeric && 'affix-numeric')}>
      {before && <span className="affix-part">{before}</span>}
      {children}
      {after && <span className="affix-part">{after}</span>}
    </div>
  )
}
