import { openStates, type SampleState, turnOf } from '#app/domain/ordering/samples/sample-acts.ts'
import { Status } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** Where a sample is; first it is the maker's turn, then the buyer's. */
export function SampleStatus({ state, role }: { state: SampleState; role: 'buyer' | 'producer' }) {
  const { samples: m } = useMessages()
  if (state === turnOf[role]) return <Status tone="turn">{m.states[state]}</Status>
  if (openStates.includes(state)) return <Status tone="sent">{m.states[state]}</Status>
  return <Status tone={state === 'received' ? 'ok' : 'lapsed'}>{m.states[state]}</Status>
}
