import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A secret as the Standard Webhooks scheme writes it. */
export const newWebhookSecret = (): string => prefix + randomBytes(32).toString('base64')

type Signed = { id: string; at: Date; body: string; secret: string }

/** The three headers by which a receiver knows who sent a message, and that it is whole and new. */
export function signatureHeaders({ id, at, body, secret }: Signed): Record<string, string> {
  const timestamp = `${Math.floor(at.getTime() / 1000)}`
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
