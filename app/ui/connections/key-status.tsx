import type { KeyStanding } from '#app/domain/accounts/keys/key.ts'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const tones: Record<KeyStanding, StatusTone> = {
  inUse: 'ok',
  expired: 'lapsed',
  revoked: 'bad',
  orphaned: 'bad',
}

export function KeyStatus({ standing, plain }: { standing: KeyStanding; plain?: boolean }) {
  const { standings } = useMessages().connections
  return (
    <Status tone={tones[standing]} plain={plain ?? false}>
      {standings[standing]}
    </Status>
  )
}
