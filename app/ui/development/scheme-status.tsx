import type { Scheme } from '#app/domain/development/scheme.ts'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const tones: Record<Scheme['state'], StatusTone> = { draft: 'draft', open: 'active', closed: 'ok' }

/** Its state; that its last day is past is said beside it. */
export function SchemeStatus(props: { scheme: Pick<Scheme, 'state' | 'closesOn'>; today: string }) {
  const { schemes } = useMessages().development
  const { state, closesOn } = props.scheme
  return (
    <span className="certificate-state">
      <Status tone={tones[state]}>{schemes.states[state]}</Status>
      {state === 'open' && closesOn < props.today && <Status tone="lapsed">{schemes.over}</Status>}
    </span>
  )
}
