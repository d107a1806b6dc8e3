import { type Certificate, expired } from './certificate.ts'

const window = 60 * 24 * 60 * 60 * 1000

/** Whether its holder should do something about it: mend it, or renew it in good time. */
export function needsALook(certificate: Certificate, today: string): boolean {
  if (certificate.superseded) return false
  if (certificate.state === 'refused') return true
  if (certificate.state === 'revoked' || certificate.expiresOn === null) return false
  if (expired(certificate, today)) return true
  return Date.parse(certificate.expiresOn) - Date.parse(today) <= window
}
