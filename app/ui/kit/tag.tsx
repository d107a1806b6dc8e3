import type { ReactNode } from 'react'

/** A key on the keyboard; hidden on screens that have none. */
export function Key({ children }: { children: ReactNode }) {
  return <kbd className="key">{children}</kbd>
}
