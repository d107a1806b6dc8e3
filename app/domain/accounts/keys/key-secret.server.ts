import { createHash, randomBytes } from 'node:crypto'

const prefix = 'etalase_'
const shown = prefix.length + 6

/** 256 bits behind a beginning that people and secret scanners recognise. */
export const newKeySecret = (): string => prefix + randomBytes(32).toString('base64url')

/** Nobody guesses 256 bits: a plain hash is enough, and can be looked up. */
export const keyHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export const startOf = (secret: string): string => secret.slice(0, shown)

export const looksLikeKey = (text: string): boolean => /^etalase_[\w-]{43}$/.test(text)
