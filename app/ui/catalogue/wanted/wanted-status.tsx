import type { WantedState } from '#app/domain/catalogue/wanted/wanted-acts.ts'
import { Status } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const turnOf = { buyer: 'answered', official: 'open', mentor: 'open' } as const

/** Where a request stands; it is the agency's turn first, then the buyer's. */
export function WantedStatus({
  state,
  role,
}: {
  state: WantedState
  role: 'buyer' | 'official' | 'mentor'
}) {
  const { wanted: m } = useMessages()
  const tone = state === 'closed' ? 'ok' : state === turnOf[role] ? 'turn' : 'active'
  return <Status tone={tone}>{m.states[state]}</Status>
}
