import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEnvironment, variables } from '#app/platform/env.server.ts'

const least = {
  DATABASE_URL: 'postgresql://etalase@127.0.0.1:5432/etalase',
  SESSION_SECRET: 'x'.repeat(32),
}

describe('the environment', () => {
  it('needs only a database and a secret, and says what the rest is', () => {
    const settings = readEnvironment(least)
    expect(settings).toMatchObject({
      ok: true,
      value: {
        PORT: 3000,
        APP_URL: 'http://localhost:3000',
        TRUSTED_PROXIES: ['127.0.0.0/8', '::1'],
        ETALASE_DEMO: 'off',
        TWO_FACTOR: 'required',
      },
    })
  })

  it('follows the port in the address and the demo in the second factor', () => {
    const settings = readEnvironment({ ...least, PORT: '3007', ETALASE_DEMO: 'on' })
    expect(settings).toMatchObject({
      value: { APP_URL: 'http://localhost:3007', TWO_FACTOR: 'off' },
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment({ ...least, SMTP_URL: '', PORT: ' ' })).toMatchObject({
      ok: true,
      value: { PORT: 3000, SMTP_URL: undefined },
    })
  })

  it('names every mistake at once, one sentence each', () => {
    const settings = readEnvironment({
      SESSION_SECRET: 'short',
      PORT: '70000',
      TRUSTED_PROXIES: '10.0.0.0/8, nginx',
      JOBS: 'maybe',
    })
    expect(settings).toEqual({
      ok: false,
      refusal: [
        'DATABASE_URL is not set: it says where PostgreSQL is, such as postgresql://name:password@host:5432/database.',
        'PORT is "70000" but must be a whole number from 1 to 65535.',
        'SESSION_SECRET must have at least 32 characters that nobody can guess.',
        'TRUSTED_PROXIES is "10.0.0.0/8, nginx" but must be IP addresses or ranges with commas between them, such as 127.0.0.0/8,::1,10.0.0.7.',
        'JOBS is "maybe" but must be one of in-process, off.',
      ],
    })
  })

  it('never repeats a secret', () => {
    const settings = readEnvironment({ ...least, STRIPE_SECRET_KEY: 'pk_live_mistake' })
    expect(JSON.stringify(settings)).not.toContain('pk_live_mistake')
  })

  it('wants the two Stripe secrets together', () => {
    expect(readEnvironment({ ...least, STRIPE_SECRET_KEY: 'sk_test_1' })).toMatchObject({
      ok: false,
      refusal: ['STRIPE_SECRET_KEY is set but STRIPE_WEBHOOK_SECRET is not: set both, or neither.'],
    })
  })

  it('is listed whole in .env.example', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(named.sort()).toEqual([...variables].sort())
  })
})
