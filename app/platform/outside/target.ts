import { isIP } from 'node:net'
import { isPublicAddress } from './public-address.ts'

export type TargetProblem = 'notAnAddress' | 'notHttps' | 'withCredentials' | 'notPublic'

const privateNames = /(^|\.)(localhost|local|internal|intranet|home\.arpa|lan)\.?$/i

/**
 * Why nothing is sent to this address, as far as its text tells; where its name leads is looked at
 * again each time something is sent. `any` lets in what a developer's own machine needs.
 */
export function targetProblem(text: string, allowed: 'public' | 'any'): TargetProblem | undefined {
  if (!URL.canParse(text)) return 'notAnAddress'
  const url = new URL(text)
  if (!['http:', 'https:'].includes(url.protocol)) return 'notAnAddress'
  if (url.username || url.password) return 'withCredentials'
  if (allowed === 'any') return undefined
  if (url.protocol !== 'https:') return 'notHttps'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) return isPublicAddress(host) ? undefined : 'notPublic'
  return privateNames.test(host) || !host.includes('.') ? 'notPublic' : undefined
}
