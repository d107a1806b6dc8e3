import type { ReactNode } from 'react'

/** The bar at the bottom of a long page: what will happen, and the one button that does it. */
export function Dock({ actions, children }: { actions: ReactNode; children?: ReactNode }) {
  return (
    <div className="dock">
      <div className="dock-inner">
        {children && <div className="dock-words">{children}</div>}
        <div className="dock-actions">{actions}</div>
      </div>
    </div>
  )
}
