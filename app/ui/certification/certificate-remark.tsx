import type { RecordedCertificate } from '#app/domain/certification/certificate-file.ts'
import { Note } from '#app/ui/kit/note.tsx'
import { TurnBanner } from '#app/ui/kit/turn-banner.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** For its holder: what officials asked for, or what changing a verified licence means. */
export function CertificateRemark({ certificate }: { certificate: RecordedCertificate }) {
  const m = useMessages().certification
  const [last] = certificate.verifications
  if (certificate.state === 'refused' && last) {
    return (
      <TurnBanner>
        <b>{m.refusedBecause(last.verifierName)}</b> {last.code && m.refusalCodes[last.code]}{' '}
        {last.reason}
      </TurnBanner>
    )
  }
  if (certificate.state === 'revoked') return <Note tone="error">{m.revokedText}</Note>
  return certificate.state === 'verified' ? <Note>{m.correctVerified}</Note> : null
}
