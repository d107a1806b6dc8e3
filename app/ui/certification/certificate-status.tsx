import { type Certificate, expired } from '#app/domain/certification/certificate.ts'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Given = Pick<Certificate, 'state' | 'expiresOn'>

const tones: Record<Certificate['state'], StatusTone> = {
  unverified: 'sent',
  verified: 'ok',
  refused: 'turn',
  revoked: 'bad',
}

/** What officials said of it; that it ran out is said beside it, not instead. */
export function CertificateStatus({ certificate, today }: { certificate: Given; today: string }) {
  const { certification } = useMessages()
  return (
    <span className="certificate-state">
      <Status tone={tones[certificate.state]}>{certification.states[certificate.state]}</Status>
      {expired(certificate, today) && <Status tone="lapsed">{certification.expired}</Status>}
    </span>
  )
}

const soon = 60
const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000

/** Until when, and how many days that is when it is soon. */
export function useValidity() {
  const { certification } = useMessages()
  const format = useFormat()
  return ({ expiresOn }: Pick<Certificate, 'expiresOn'>, today: string): string => {
    if (expiresOn === null) return certification.noExpiry
    const until = certification.validUntil(format.date(expiresOn))
    const left = daysBetween(today, expiresOn)
    if (left < 0 || left > soon) return until
    return `${until}, ${certification.expiresSoon(format.relativeDays(expiresOn, today))}`
  }
}
