import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { Icon, type IconName } from './icon.tsx'

export type Direction = 'up' | 'down' | 'flat' | 'undetermined'

const icons: Record<Direction, IconName> = {
  up: 'arrowUp',
  down: 'arrowDown',
  flat: 'equal',
  undetermined: 'help',
}

/** Which way a figure went. Children follow the word: `Naik 6,4%`. */
export function VerdictBadge(props: { verdict: Direction; children?: ReactNode }) {
  const { verdict, children } = props
  const { kit } = useMessages()
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span className="verdict-mark">
        <Icon name={icons[verdict]} />
      </span>
      <span>
        {kit.verdict[verdict]}
        {children != null && <> {children}</>}
      </span>
    </span>
  )
}
