import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { environment } from '#app/platform/env.server.ts'

const keyFor = (purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', environment().SESSION_SECRET, '', `etalase ${purpose}`, 32))

/**
 * A secret that must be had again, so that a copied database does not give it away. What it belongs
 * to is sealed in: moved to another row, it does not open.
 */
export function seal(text: string, purpose: string, owner: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Nothing where it was sealed for another owner, or with a secret this process does not have. */
export function unseal(sealed: string, purpose: string, owner: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const opened = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12))
    opened.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([opened.update(bytes.subarray(28)), opened.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
