import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { listProducts, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { certificationReactions } from '#app/reactions/certification.server.ts'
import type { StoredEvent } from '#app/reactions/reactions.ts'
import { resetDatabase } from '#tests/database.ts'
import { must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import {
  findCertificateChangeFor,
  findCertificateChanges,
  findLastCertificateChange,
  findWaitingRenewals,
} from './certificate-change-queries.server.ts'
import { correctCertificate } from './correct-certificate.server.ts'
import {
  acceptCertificateChange,
  refuseCertificateChange,
} from './judge-certificate-change.server.ts'
import { findCertificateFor } from './queries.server.ts'
import { reachesScan } from './reaches-scan.server.ts'
import { recordCertificate } from './record-certificate.server.ts'
import { revokeCertificate } from './revoke-certificate.server.ts'
import { CertificateSchema } from './schemas.ts'
import { suspendLapsed } from './suspend-lapsed.server.ts'
import { verifyCertificate } from './verify-certificate.server.ts'
import { withdrawCertificateChange } from './withdraw-certificate-change.server.ts'

let cast: Cast
let snack: string
let other: string
let pirt: string
const on = (day: string) => new Date(`${day}T03:00:00Z`)
const at = (day: string) => ({ now: on(day), shelf: refreshShelf })

const covering = (given: object = {}) =>
  CertificateSchema.parse({
    ...{ kind: 'pirt', number: '2053216080576-26', scope: 'products', productIds: [snack] },
    ...{ issuedOn: '2024-01-01', expiresOn: '2026-12-31' },
    ...given,
  })
const firmWide = (given: object) => CertificateSchema.parse({ scope: 'wholeFirm', ...given })

const record = async (given = covering(), renewed?: string) =>
  must(await recordCertificate(cast.sari, given, on('2026-10-19'), { renewed })).certificateId
const verify = async (id: string, day = '2026-10-20') =>
  must(await verifyCertificate(cast.official, id, at(day)))

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  snack = await shelve(cast.sari, { name: 'Keripik Tempe' })
  other = await shelve(cast.sari, { name: 'Rengginang' })
  await database().product.update({ where: { id: snack }, data: { categoryId: 'snacks' } })
  await verify(await record(firmWide({ kind: 'nib', number: '9120001234567' })))
  await verify(await record(firmWide({ kind: 'halal', number: 'ID32110006392110882' })))
  pirt = await record()
  await verify(pirt)
  await transact((tx) => listProducts(tx, [{ productId: snack }]))
})
afterAll(closeDatabase)

const found = async () =>
  (await searchCatalogue(questionFrom(new URLSearchParams('q=keripik')))).hits.length
const holds = async () =>
  (await database().productHold.findMany({ where: { liftedAt: null } })).map(
    ({ reference, code }) => `${reference} ${code}`,
  )
const propose = async (given: object, day = '2026-11-02') =>
  must(await correctCertificate(cast.sari, pirt, covering(given), at(day)))
const waiting = async () => {
  const [change] = await findCertificateChanges(cast.official)
  if (!change) throw new Error('nothing waits')
  return change.id
}
const stands = () => findCertificateFor(cast.sari, pirt)
const accept = (id: string, revision = 1, day = '2026-11-03') =>
  acceptCertificateChange(cast.official, id, revision, at(day))

/** Lets everybody be told of what has happened, twice, as a job may. */
async function react() {
  const events = await database().event.findMany({ orderBy: { position: 'asc' } })
  for (const event of [...events, ...events]) {
    for (const handle of Object.values(certificationReactions[event.type] ?? {})) {
      await handle(event as unknown as StoredEvent)
    }
  }
}
const toldTo = async (userId: string) =>
  (await database().notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } }))
    .filter(({ kind }) => /change/.test(kind))
    .map(({ kind, waits, doneAt }) => `${kind.slice(14)}${waits && !doneAt ? ' waits' : ''}`)

describe('a change of a verified licence', () => {
  test('waits in the queue while what was verified, and the listing on it, stand', async () => {
    expect(await propose({ productIds: [snack, other] })).toBe('waits')
    expect(await stands()).toMatchObject({ state: 'verified', productIds: [snack] })
    expect([await found(), await holds()]).toEqual([1, []])
    expect(await findCertificateChanges(cast.official)).toMatchObject([
      { kind: 'pirt', number: '2053216080576-26', parts: ['scope'] },
    ])
    await react()
    expect(await toldTo(cast.official.userId)).toEqual(['changeProposed waits'])
    must(await accept(await waiting()))
    const accepted = await stands()
    expect(accepted?.productIds.toSorted()).toEqual([snack, other].sort())
    expect(accepted).toMatchObject({
      state: 'verified',
      verifications: [{ outcome: 'verified' }, { outcome: 'verified' }],
    })
    await react()
    expect(await toldTo(cast.official.userId)).toEqual(['changeProposed'])
    expect(await toldTo(cast.sari.userId)).toEqual(['changeAccepted'])
  })

  test('that takes a listed product out holds it when it is accepted, not before', async () => {
    await propose({ productIds: [other] })
    expect([await found(), await holds()]).toEqual([1, []])
    const id = await waiting()
    expect((await findCertificateChangeFor(cast.official, id))?.losing).toMatchObject([
      { id: snack },
    ])
    must(await accept(id))
    expect([await found(), await holds()]).toEqual([0, ['foodLicence outOfScope']])
    await propose({ productIds: [snack, other] }, '2026-11-04')
    expect(await found()).toBe(0)
    must(await accept(await waiting(), 1, '2026-11-05'))
    expect([await found(), await holds()]).toEqual([1, []])
  })

  test('is refused with a reason: what was verified stays, and its maker reads why', async () => {
    await propose({ number: '2053216080577-26' })
    const why = { revision: 1, code: 'numberDiffers' } as const
    must(await refuseCertificateChange(cast.official, await waiting(), why, on('2026-11-03')))
    expect(await stands()).toMatchObject({ state: 'verified', number: '2053216080576-26' })
    expect([await found(), await holds()]).toEqual([1, []])
    expect(await findLastCertificateChange(cast.sari, pirt)).toMatchObject({
      state: 'refused',
      code: 'numberDiffers',
    })
    expect(await propose({ number: '2053216080578-26' })).toBe('waits')
  })

  test('amended, it is not accepted unread; written back, it is gone', async () => {
    await propose({ issuer: 'Dinkes' })
    const id = await waiting()
    await propose({ issuer: 'Dinkes' })
    await propose({ issuer: 'Dinas Kesehatan' })
    expect(await accept(id)).toMatchObject({ refusal: { reason: 'changeAmended' } })
    expect(await propose({})).toBe('unchanged')
    expect(await findCertificateChanges(cast.official)).toEqual([])
    expect(await accept(id, 2)).toMatchObject({ refusal: { reason: 'changeDecided' } })
  })

  test('is its holder’s to take back, and nobody else’s to see', async () => {
    await propose({ issuer: 'Dinkes', fileId: undefined })
    const id = await waiting()
    const elsewhere = { ...cast.official, region: '32.1' }
    expect(await findCertificateChangeFor(elsewhere, id)).toBeUndefined()
    expect(await acceptCertificateChange(elsewhere, id, 1, at('2026-11-03'))).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    expect(await withdrawCertificateChange(cast.otherMaker, id, on('2026-11-03'))).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    must(await withdrawCertificateChange(cast.sari, id, on('2026-11-03')))
    expect(await withdrawCertificateChange(cast.sari, id, on('2026-11-03'))).toMatchObject({
      refusal: { reason: 'changeDecided' },
    })
  })

  test('shows officials the new scan before it is accepted', async () => {
    await propose({ issuer: 'Dinkes' })
    const fileId = newId()
    await database().certificateChange.updateMany({ data: { fileId } })
    expect(await reachesScan(cast.official, fileId)).toBe(true)
    expect(await reachesScan({ ...cast.official, region: '32.1' }, fileId)).toBe(false)
  })

  test('to a number that another licence has is refused at once', async () => {
    await record(covering({ number: '2053216080999-26' }))
    const taken = covering({ number: '2053216080999-26' })
    expect(await correctCertificate(cast.sari, pirt, taken, at('2026-11-02'))).toMatchObject({
      refusal: { reason: 'duplicate' },
    })
  })

  test('of two officials at the same moment one decides', async () => {
    await propose({ issuer: 'Dinkes' })
    const id = await waiting()
    const why = { revision: 1, code: 'other', reason: 'Belum' } as const
    const judged = await Promise.all([
      accept(id),
      acceptCertificateChange(cast.chief, id, 1, at('2026-11-03')),
      refuseCertificateChange(cast.chief, id, why, on('2026-11-03')),
    ])
    expect(judged.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('taken back in the moment it is accepted, either happens and never both', async () => {
    for (let round = 1; round <= 12; round++) {
      await propose({ issuer: `Dinkes ${round}` })
      const id = await waiting()
      const [accepted, withdrawn] = await Promise.all([
        accept(id),
        withdrawCertificateChange(cast.sari, id, on('2026-11-03')),
      ])
      expect([accepted.ok, withdrawn.ok].filter(Boolean)).toHaveLength(1)
      const written = (await stands())?.issuer === `Dinkes ${round}`
      expect(written).toBe(accepted.ok)
      const { state } = await database().certificateChange.findUniqueOrThrow({ where: { id } })
      expect(state).toBe(accepted.ok ? 'accepted' : 'withdrawn')
    }
  })

  test('gone while somebody is about to judge it, is neither accepted nor refused', async () => {
    const gone = { state: 'withdrawn' as const, closedAt: on('2026-11-03') }
    const why = { revision: 1, code: 'other', reason: 'Belum' } as const
    const judges = [
      (id: string) => accept(id),
      (id: string) => refuseCertificateChange(cast.official, id, why, on('2026-11-03')),
    ]
    for (const judge of judges) {
      await propose({ issuer: 'Dinkes' })
      const id = await waiting()
      const judged = await transact(async (tx) => {
        await tx.certificateChange.update({ where: { id }, data: gone })
        const answer = judge(id)
        await new Promise((resolve) => setTimeout(resolve, 150))
        return { answer }
      })
      expect(await judged.answer).toMatchObject({ refusal: { reason: 'changeDecided' } })
      expect((await stands())?.issuer).toBeNull()
    }
  })

  test('is not judged by who owns or mentors the firm, nor is a licence of theirs', async () => {
    await propose({ issuer: 'Dinkes' })
    const id = await waiting()
    const firm = { id: cast.sari.organisationId }
    await database().producer.update({ where: firm, data: { mentorId: cast.official.userId } })
    const owner = { ...cast.chief, userId: cast.sari.userId }
    const refusal = { reason: 'conflict' }
    expect(await accept(id)).toMatchObject({ refusal })
    expect(await acceptCertificateChange(owner, id, 1, at('2026-11-03'))).toMatchObject({ refusal })
    expect(await revokeCertificate(owner, pirt, 'Dicabut', at('2026-11-03'))).toMatchObject({
      refusal,
    })
    const fresh = await record(covering({ number: '2053216080999-26' }))
    expect(await verifyCertificate(owner, fresh, at('2026-11-03'))).toMatchObject({ refusal })
    must(await acceptCertificateChange(cast.chief, id, 1, at('2026-11-03')))
  })

  test('of two pages saved at the same moment one change is open', async () => {
    await Promise.all([propose({ issuer: 'Dinkes' }), propose({ issuer: 'Dinas Kesehatan' })])
    expect(await database().certificateChange.count({ where: { state: 'proposed' } })).toBe(1)
  })
})

describe('a licence that goes while a change of it waits', () => {
  test('revoked, it suspends at once and takes the change along', async () => {
    await propose({ issuer: 'Dinkes' })
    const id = await waiting()
    must(await revokeCertificate(cast.official, pirt, 'Dicabut Dinkes', at('2026-11-03')))
    expect([await found(), await holds()]).toEqual([0, ['foodLicence revoked']])
    expect(await accept(id)).toMatchObject({ refusal: { reason: 'changeDecided' } })
    expect(await findCertificateChanges(cast.official)).toEqual([])
  })

  test('run out, it suspends at once; a change of its last day, accepted, brings it back', async () => {
    await propose({ expiresOn: '2031-12-31' }, '2026-12-30')
    await suspendLapsed(on('2027-01-01'), refreshShelf)
    expect([await found(), await holds()]).toEqual([0, ['foodLicence expired']])
    must(await accept(await waiting(), 1, '2027-01-02'))
    expect([await found(), await holds()]).toEqual([1, []])
  })

  test('exchanged for a new one, the old carries the listing until the new is verified', async () => {
    await propose({ issuer: 'Dinkes' })
    const next = { number: '2053216080576-31', issuedOn: '2026-10-19', expiresOn: '2031-12-31' }
    const renewal = await record(covering(next), pirt)
    expect(await findWaitingRenewals(cast.official)).toMatchObject({
      renewals: [{ id: renewal, renews: '2053216080576-26' }],
      total: 1,
    })
    expect([await found(), await holds()]).toEqual([1, []])
    await verify(renewal, '2026-11-04')
    expect([await found(), await holds()]).toEqual([1, []])
    expect((await findWaitingRenewals(cast.official)).total).toBe(0)
    expect(await findCertificateChanges(cast.official)).toEqual([])
  })
})
