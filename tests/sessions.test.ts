import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentPerson, renewedCookies } from '#app/http/guard.server.ts'
import { askAuth } from '#app/http/session.server.ts'
import { auth, sweepSessions } from '#app/platform/auth.server.ts'
import { database } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'
import { cookieFor } from '#tests/sign-in.ts'

const day = 24 * 60 * 60 * 1000

let cast: Cast
let cookie: string

beforeAll(async () => {
  cast = await settle()
})

beforeEach(async () => {
  await database().session.deleteMany()
  cookie = await cookieFor(cast.sari.userId)
})

const asking = (given: string) =>
  new Request('http://localhost:3000/producer', { headers: { cookie: given } })

/** Whom we take somebody for, and whom the library does. */
async function whoIs(given: string): Promise<{ ours?: string; theirs?: string }> {
  const session = await auth().api.getSession({ headers: asking(given).headers })
  return { ours: (await currentPerson(asking(given)))?.id, theirs: session?.user.id }
}

const nobody = { ours: undefined, theirs: undefined }
const endsAt = (expiresAt: Date) =>
  database().session.updateMany({ where: { userId: cast.sari.userId }, data: { expiresAt } })

describe('a session', () => {
  it('is whose the library says it is', async () => {
    const sari = cast.sari.userId
    expect(await whoIs(cookie)).toEqual({ ours: sari, theirs: sari })
    expect(await whoIs(`theme=dark; ${cookie}; lang=en`)).toEqual({ ours: sari, theirs: sari })
  })

  it('is nobody’s where its cookie was touched', async () => {
    const [name, value = ''] = cookie.split('=', 2)
    const [token = '', signature = ''] = decodeURIComponent(value).split('.')
    const another = `${token.startsWith('a') ? 'b' : 'a'}${token.slice(1)}`
    const forged = Buffer.from(signature, 'base64')
    forged.reverse()
    for (const changed of [
      token,
      `${token}.${signature.slice(0, -1)}`,
      `${token}.${signature} `,
      `${token}.`,
      `.${signature}`,
      `${another}.${signature}`,
      `${token}.${forged.toString('base64')}`,
      '',
      '.',
      '%',
    ]) {
      expect([changed, await whoIs(`${name}=${encodeURIComponent(changed)}`)]).toEqual([
        changed,
        nobody,
      ])
    }
    expect(await whoIs(`${name}=%E0%A4%A`)).toEqual(nobody)
  })

  it('is the first of two, as for the library', async () => {
    const sari = cast.sari.userId
    const bad = 'etalase.session_token=nothing'
    expect(await whoIs(`${bad}; ${cookie}`)).toEqual(nobody)
    expect(await whoIs(`${cookie}; ${bad}`)).toEqual({ ours: sari, theirs: sari })
  })

  it('ends with its time, and is forgotten after it', async () => {
    await endsAt(new Date(Date.now() - 1000))
    expect(await currentPerson(asking(cookie))).toBeUndefined()
    await sweepSessions(new Date())
    expect(await database().session.count()).toBe(0)
  })

  it('ends where somebody signs out', async () => {
    await askAuth(asking(cookie), '/sign-out', {})
    expect(await whoIs(cookie)).toEqual(nobody)
  })

  it('is prolonged by use, once a day', async () => {
    const lasts = async () => {
      const where = { userId: cast.sari.userId }
      const { expiresAt } = await database().session.findFirstOrThrow({ where })
      return (expiresAt.getTime() - Date.now()) / day
    }
    await endsAt(new Date(Date.now() + 6.5 * day))
    await currentPerson(asking(cookie))
    expect(await lasts()).toBeLessThan(6.6)
    await endsAt(new Date(Date.now() + 5.5 * day))
    const cookies = await renewedCookies(asking(cookie))
    expect(cookies.join('\n')).toMatch(/etalase\.session_token=[^\n]*Max-Age=604800/)
    expect(await lasts()).toBeGreaterThan(6.9)
  })
})
