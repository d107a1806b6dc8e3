import { createHash, randomBytes } from 'node:crypto'

/** A link's secret; only its hash is stored, so a copied database opens no door. */
export const newToken = (): string => randomBytes(24).toString('base64url')

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
