import { createHmac } from 'node:crypto'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'

const hour = 60 * 60 * 1000

/** A session of this person, as the cookie that their browser would send. */
export async function cookieFor(userId: string): Promise<string> {
  const token = newId().replaceAll('-', '')
  await database().session.create({
    data: { id: newId(), token, userId, expiresAt: new Date(Date.now() + hour) },
  })
  const signature = createHmac('sha256', environment().SESSION_SECRET)
    .update(token)
    .digest('base64')
  return `etalase.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
