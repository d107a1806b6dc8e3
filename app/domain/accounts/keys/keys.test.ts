import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Buyer } from '#app/domain/accounts/actor.ts'
import { keyStanding } from '#app/domain/accounts/keys/key.ts'
import { makeKey } from '#app/domain/accounts/keys/make-key.server.ts'
import { openWithKey } from '#app/domain/accounts/keys/open-with-key.server.ts'
import { findKeyFor, findKeys } from '#app/domain/accounts/keys/queries.server.ts'
import { revokeKey } from '#app/domain/accounts/keys/revoke-key.server.ts'
import { NewKeySchema } from '#app/domain/accounts/keys/schemas.ts'
import { closeRequest } from '#app/domain/ordering/close-request.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, pool } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { ask, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

const today = new Date('2026-10-12T02:00:00Z')
const later = (days: number) => new Date(today.getTime() + days * 24 * 60 * 60 * 1000)
const wish = { name: 'ERP hotel', scopes: ['catalogue:read' as const], lifetime: '30' as const }

let cast: Cast

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})

const give = async (buyer: Buyer = cast.hotelBuyer) => must(await makeKey(buyer, wish, today))

describe('a key', () => {
  it('is shown once and kept as a hash', async () => {
    const { keyId, secret } = await give()
    const row = await database().apiKey.findUniqueOrThrow({ where: { id: keyId } })
    expect(secret).toMatch(/^etalase_[\w-]{43}$/)
    expect(secret.startsWith(row.start)).toBe(true)
    expect(JSON.stringify(row)).not.toContain(secret)
    const trail = await database().event.findMany({ where: { subjectId: keyId } })
    expect(JSON.stringify(trail, (_, v) => (typeof v === 'bigint' ? `${v}` : v))).not.toContain(
      secret.slice(14),
    )
    expect(trail.map(({ type }) => type)).toEqual(['apiKey.made'])
  })

  it('acts in the name of who answers for it, without their second word', async () => {
    const { keyId, secret } = await give(cast.buyerApprover)
    const opened = await openWithKey(secret, today)
    expect(opened).toMatchObject({
      keyId,
      scopes: ['catalogue:read'],
      buyer: { userId: cast.buyerApprover.userId, approver: false, keyId },
    })
  })

  it('is in the trail of what it did', async () => {
    const { keyId, secret } = await give()
    const productId = await shelve(cast.sari, { name: 'Kain' })
    const requestId = await ask(cast.hotelBuyer, [{ productId, quantity: 10 }])
    const buyer = (await openWithKey(secret, today))?.buyer
    if (!buyer) throw new Error('the key does not open')
    must(await closeRequest(buyer, requestId))
    const found = await findKeyFor(cast.hotelBuyer, keyId, today)
    expect(found?.acts).toMatchObject([{ type: 'request.closed', subjectId: requestId }])
  })

  it('opens nothing once it is revoked, expired or without a member behind it', async () => {
    const { keyId, secret } = await give()
    expect(await openWithKey(secret, later(29))).toBeDefined()
    expect(await openWithKey(secret, later(30))).toBeUndefined()
    await database().membership.deleteMany({ where: { userId: cast.hotelBuyer.userId } })
    expect(await openWithKey(secret, today)).toBeUndefined()
    const other = await give(cast.buyerApprover)
    must(await revokeKey(cast.buyerApprover, other.keyId, today))
    expect(await openWithKey(other.secret, today)).toBeUndefined()
    expect(await revokeKey(cast.buyerApprover, other.keyId, today)).toMatchObject({
      refusal: { reason: 'alreadyRevoked' },
    })
    expect(await revokeKey(cast.buyerApprover, keyId, today)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
  })

  it('is given by approvers where there are any, and never by a key', async () => {
    expect(await makeKey(cast.buyer, wish, today)).toMatchObject({
      refusal: { reason: 'notAllowed' },
    })
    const { secret } = await give()
    const buyer = (await openWithKey(secret, today))?.buyer as Buyer
    expect(await makeKey(buyer, wish, today)).toMatchObject({ refusal: { reason: 'notAllowed' } })
  })

  it('is one of twenty at most, however many are asked for at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 25 }, () => makeKey(cast.hotelBuyer, wish, today)),
    )
    expect(made.filter(({ ok }) => ok)).toHaveLength(20)
    expect((await findKeys(cast.hotelBuyer, 1, today)).total).toBe(20)
  })

  it('is not guessed by what does not look like one', async () => {
    for (const text of ['', 'etalase_', `etalase_${'a'.repeat(43)}`, "' OR 1=1 --", newId()]) {
      expect(await openWithKey(text, today)).toBeUndefined()
    }
  })

  it('is told from others that come at once, which are looked up together', async () => {
    const given = [await give(), await give(cast.buyerApprover), await give()]
    const secrets = [...given, ...given, ...given].map(({ secret }) => secret)
    const unknown = `etalase_${'a'.repeat(43)}`
    const statements = vi.spyOn(pool(), 'query')
    onTestFinished(() => statements.mockRestore())
    const opened = await Promise.all(
      [...secrets, unknown].map((secret) => openWithKey(secret, today)),
    )
    expect(statements.mock.calls.length).toBeLessThan(secrets.length)
    const keyIds = given.map(({ keyId }) => keyId)
    expect(opened.map((key) => key?.keyId)).toEqual([...keyIds, ...keyIds, ...keyIds, undefined])
    const used = await database().apiKey.findMany({ select: { lastUsedAt: true } })
    expect(used).toEqual(given.map(() => ({ lastUsedAt: today })))
  })

  it('notes its use once a minute', async () => {
    const { keyId, secret } = await give()
    const used = async () =>
      (await database().apiKey.findUniqueOrThrow({ where: { id: keyId } })).lastUsedAt
    await openWithKey(secret, today)
    await openWithKey(secret, new Date(today.getTime() + 30_000))
    expect(await used()).toEqual(today)
    await openWithKey(secret, new Date(today.getTime() + 61_000))
    expect(await used()).not.toEqual(today)
  })
})

it('tells first what people did to a key, then what time did', () => {
  const facts = { revokedAt: null, expiresAt: later(1), holderIsMember: true }
  expect(keyStanding(facts, today)).toBe('inUse')
  expect(keyStanding(facts, later(1))).toBe('expired')
  expect(keyStanding({ ...facts, holderIsMember: false }, today)).toBe('orphaned')
  expect(keyStanding({ ...facts, revokedAt: today }, later(2))).toBe('revoked')
})

it('asks for a name, a permission and a lifetime', () => {
  const parsed = NewKeySchema.safeParse({ name: ' ', scopes: 'moon', lifetime: '9' })
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['name', 'scopes', 'lifetime'])
  expect(NewKeySchema.safeParse({ ...wish, scopes: [] }).success).toBe(false)
})
