import type { ReactNode } from 'react'

/** Products side by side: 2 on phones, 3 on tablets, `columns` on a desk. */
export function CardGrid({ columns = 4, children }: { columns?: 3 | 4 | 5; children: ReactNode }) {
  return <div className={`card-grid card-grid-${columns}`}>{children}</div>
}
