import { afterAll, beforeEach, expect, test } from 'vitest'
import { createProduct } from '#app/domain/products/create-product.server.ts'
import { findProductFor } from '#app/domain/products/queries.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { certificationReactions } from '#app/reactions/certification.server.ts'
import type { StoredEvent } from '#app/reactions/reactions.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'
import { correctCertificate } from './correct-certificate.server.ts'
import { findRequirements } from './find-requirements.server.ts'
import { missingFor } from './missing-for.ts'
import { productSnapshot } from './product-snapshot.server.ts'
import {
  findCertificateFor,
  findCertificateForOfficial,
  findCertificatesOf,
  findVerificationQueue,
} from './queries.server.ts'
import { reachesScan } from './reaches-scan.server.ts'
import { recordCertificate } from './record-certificate.server.ts'
import { refuseCertificate } from './refuse-certificate.server.ts'
import { revokeCertificate } from './revoke-certificate.server.ts'
import { type CertificateInput, CertificateSchema } from './schemas.ts'
import { verifyCertificate } from './verify-certificate.server.ts'

let cast: Cast
const now = new Date('2026-11-21T03:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

/** When it is judged, on which version; no shelf stands here. */
const at = (instant: Date, seen?: Date) => ({ now: instant, seen, shelf: async () => {} })

const nib: CertificateInput = CertificateSchema.parse({
  kind: 'nib',
  number: '9120001234567',
  scope: 'wholeFirm',
})

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})
afterAll(closeDatabase)

async function record(input = nib, at = now): Promise<string> {
  const recorded = await recordCertificate(cast.sari, input, at)
  if (!recorded.ok) throw new Error(recorded.refusal.reason)
  return recorded.value.certificateId
}

async function beginProduct(categoryId = 'snacks') {
  const made = await createProduct(cast.sari, { name: 'Keripik', categoryId }, now)
  if (!made.ok) throw new Error(made.refusal.reason)
  return made.value.productId
}

/** Lets the module react to everything that has happened, twice, as a job may. */
async function react() {
  const events = await database().event.findMany({ orderBy: { position: 'asc' } })
  for (const event of [...events, ...events]) {
    const reactions = certificationReactions[event.type] ?? {}
    for (const handle of Object.values(reactions)) await handle(event as unknown as StoredEvent)
  }
}

const waitingFor = async (userId: string) =>
  (await database().notification.findMany({ where: { userId, waits: true, doneAt: null } })).map(
    ({ kind }) => kind,
  )

test('a certificate is recorded, sent back, corrected and verified, each by a row', async () => {
  const id = await record()
  expect((await findVerificationQueue(cast.official)).certificates).toMatchObject([{ id }])
  const refusal = { code: 'other', reason: 'Penerbitnya kurang' } as const
  expect(await refuseCertificate(cast.official, id, refusal, at(later(1)))).toEqual({ ok: true })
  await correctCertificate(cast.sari, id, { ...nib, issuer: 'OSS RBA' }, at(later(3)))
  expect(await findCertificateFor(cast.sari, id)).toMatchObject({
    state: 'unverified',
    issuer: 'OSS RBA',
    verifications: [{ outcome: 'refused', verifierName: 'Ratna Dewi' }],
  })
  expect(await verifyCertificate(cast.chief, id, at(later(4)))).toEqual({ ok: true })
  expect(await verifyCertificate(cast.official, id, at(later(5)))).toEqual({
    ok: false,
    refusal: { reason: 'alreadyDone' },
  })
  const events = await database().event.findMany({
    where: { subjectId: id },
    orderBy: { position: 'asc' },
  })
  expect(events.map(({ type }) => type)).toEqual([
    'certificate.recorded',
    'certificate.refused',
    'certificate.corrected',
    'certificate.verified',
  ])
})

test('saved as it was, a certificate stays as it is and nobody is asked', async () => {
  const id = await record()
  const unchanged = { ok: true, value: 'unchanged' }
  expect(await correctCertificate(cast.sari, id, nib, at(later(1)))).toEqual(unchanged)
  await verifyCertificate(cast.official, id, at(later(2)))
  expect(await correctCertificate(cast.sari, id, nib, at(later(3)))).toEqual(unchanged)
  expect(await findCertificateFor(cast.sari, id)).toMatchObject({ state: 'verified' })
  expect(await database().event.count({ where: { type: 'certificate.corrected' } })).toBe(0)
})

test('what was corrected meanwhile is not judged unseen', async () => {
  const id = await record()
  const seen = (await findCertificateForOfficial(cast.official, id))?.updatedAt
  await correctCertificate(cast.sari, id, { ...nib, number: '9120001234568' }, at(later(1)))
  expect(await verifyCertificate(cast.official, id, at(later(2), seen))).toEqual({
    ok: false,
    refusal: { reason: 'changed' },
  })
})

test('of two officials at the same moment one decides', async () => {
  const id = await record()
  const judged = await Promise.all([
    verifyCertificate(cast.official, id, at(later(1))),
    refuseCertificate(cast.chief, id, { code: 'other', reason: 'Salah nomor' }, at(later(1))),
    verifyCertificate(cast.chief, id, at(later(1))),
  ])
  expect(judged.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await database().certificateVerification.count()).toBe(1)
})

test('a revoked certificate stays revoked', async () => {
  const id = await record()
  await verifyCertificate(cast.official, id, at(later(1)))
  expect(await revokeCertificate(cast.official, id, 'Dicabut OSS', at(later(2)))).toEqual({
    ok: true,
  })
  expect(await correctCertificate(cast.sari, id, nib, at(later(3)))).toEqual({
    ok: false,
    refusal: { reason: 'revoked' },
  })
})

test('it is the firm’s own: number once, products and reach', async () => {
  const id = await record()
  expect(await recordCertificate(cast.sari, nib, now)).toEqual({
    ok: false,
    refusal: { reason: 'duplicate' },
  })
  const productId = await beginProduct()
  const foreign = { ...nib, wholeFirm: false, productIds: [productId] }
  expect(await recordCertificate(cast.otherMaker, foreign, now)).toEqual({
    ok: false,
    refusal: { reason: 'unknownProduct' },
  })
  expect(await findCertificateFor(cast.otherMaker, id)).toBeUndefined()
  const elsewhere = { ...cast.official, region: '32.1' }
  const toysOnly = { ...cast.official, sectors: ['toys'] }
  for (const official of [elsewhere, toysOnly]) {
    expect(await findCertificateForOfficial(official, id)).toBeUndefined()
    expect((await findVerificationQueue(official)).total).toBe(0)
    const judged = await verifyCertificate(official, id, at(now))
    expect(judged).toEqual({ ok: false, refusal: { reason: 'notFound' } })
  }
})

test('the scan of a licence is read where the firm is reached', async () => {
  const fileId = newId()
  const id = await record()
  await database().certificate.update({ where: { id }, data: { fileId } })
  expect(await reachesScan(cast.curatorOne, fileId)).toBe(true)
  expect(await reachesScan({ ...cast.official, region: '32.17' }, fileId)).toBe(false)
  expect(await reachesScan(cast.official, newId())).toBe(false)
})

test('what waits is in the inbox of whose turn it is, and leaves it when done', async () => {
  const id = await record()
  await react()
  expect(await waitingFor(cast.official.userId)).toEqual(['certification.recorded'])
  await refuseCertificate(
    cast.official,
    id,
    { code: 'other', reason: 'Nomornya milik usaha lain' },
    at(later(1)),
  )
  await react()
  expect(await waitingFor(cast.official.userId)).toEqual([])
  expect(await waitingFor(cast.sari.userId)).toEqual(['certification.refused'])
  await correctCertificate(cast.sari, id, { ...nib, issuer: 'OSS' }, at(later(2)))
  await react()
  expect(await waitingFor(cast.sari.userId)).toEqual([])
  expect(await waitingFor(cast.official.userId)).toEqual(['certification.recorded'])
})

test('a product is told which licences it lacks, and its snapshot holds those that cover it', async () => {
  const productId = await beginProduct()
  const licences = async () => {
    const product = await findProductFor(cast.sari, productId)
    if (!product) throw new Error('gone')
    const certificates = await findCertificatesOf(product.producerId)
    return missingFor(product, certificates, '2026-11-21', await findRequirements())
      .filter(({ field }) => field.startsWith('certificates.'))
      .map(({ field, code }) => `${field.slice(13)}: ${code.slice(14)}`)
  }
  expect(await licences()).toEqual(['nib: missing', 'foodLicence: missing', 'halal: missing'])
  await record()
  const scope = { scope: 'products', productIds: [await beginProduct()] }
  const pirt = { kind: 'pirt', number: '2053204080576-29', expiresOn: '2026-11-20' }
  const pirtId = await record(CertificateSchema.parse({ ...pirt, ...scope }))
  const halal = { kind: 'halal', number: 'ID32110006392110882', scope: 'wholeFirm' }
  const halalId = await record(CertificateSchema.parse(halal))
  await refuseCertificate(
    cast.official,
    halalId,
    { code: 'other', reason: 'Atas nama lain' },
    at(later(1)),
  )
  expect(await licences()).toEqual(['foodLicence: missing', 'halal: notAccepted'])
  const covering = { ...pirt, scope: 'products', productIds: [productId] }
  await correctCertificate(cast.sari, pirtId, CertificateSchema.parse(covering), at(later(2)))
  expect(await licences()).toEqual(['foodLicence: lapsed', 'halal: notAccepted'])
  const renewed = CertificateSchema.parse({ ...covering, expiresOn: '2029-12-31' })
  await correctCertificate(cast.sari, pirtId, renewed, at(later(3)))
  expect(await licences()).toEqual(['halal: notAccepted'])
  const snapshot = await productSnapshot(productId)
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
  expect(snapshot?.certificates.map(({ kind }) => kind).sort()).toEqual(['halal', 'nib', 'pirt'])
})
