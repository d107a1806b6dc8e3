import type { VerificationState } from '#app/domain/accounts/verification/verification-acts.ts'
import { Status } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const tones = { waiting: 'sent', verified: 'ok', refused: 'turn', withdrawn: 'lapsed' } as const
const officeTones = { ...tones, waiting: 'turn', refused: 'bad' } as const

/** Where a buyer's verification stands, and whose turn it is. */
export function VerificationStatus(props: { state: VerificationState; forOffice?: boolean }) {
  const { state, forOffice } = props
  const { verification: m } = useMessages()
  return <Status tone={(forOffice ? officeTones : tones)[state]}>{m.states[state]}</Status>
}
