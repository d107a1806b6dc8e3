import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  listProduct,
  listProducts,
  refreshShelf,
} from '#app/domain/catalogue/list-product.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { holdReactions } from '#app/reactions/holds.server.ts'
import type { StoredEvent } from '#app/reactions/reactions.ts'
import { resetDatabase } from '#tests/database.ts'
import { ask, must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { recordCertificate } from './record-certificate.server.ts'
import { revokeCertificate } from './revoke-certificate.server.ts'
import { CertificateSchema } from './schemas.ts'
import { suspendLapsed } from './suspend-lapsed.server.ts'
import { verifyCertificate } from './verify-certificate.server.ts'

let cast: Cast
let snack: string
let pirt: string
const on = (day: string) => new Date(`${day}T03:00:00Z`)
const at = (day: string) => ({ now: on(day), shelf: refreshShelf })

const licence = (given: object) => CertificateSchema.parse({ scope: 'wholeFirm', ...given })
const covering = (given: object = {}) =>
  licence({
    ...{ kind: 'pirt', number: '2053216080576-26', scope: 'products', productIds: [snack] },
    ...{ issuedOn: '2024-01-01', expiresOn: '2026-12-31' },
    ...given,
  })

async function record(given: Parameters<typeof recordCertificate>[1], renews?: string) {
  const recorded = await recordCertificate(cast.sari, given, on('2026-10-19'), { renewed: renews })
  return must(recorded).certificateId
}
const verify = async (id: string, day = '2026-10-20') =>
  must(await verifyCertificate(cast.official, id, at(day)))

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  snack = await shelve(cast.sari, { name: 'Keripik Tempe' })
  await database().product.update({ where: { id: snack }, data: { categoryId: 'snacks' } })
  await verify(await record(licence({ kind: 'nib', number: '9120001234567' })))
  await verify(await record(licence({ kind: 'halal', number: 'ID32110006392110882' })))
  pirt = await record(covering())
  await verify(pirt)
  await transact((tx) => listProducts(tx, [{ productId: snack }]))
})
afterAll(closeDatabase)

const found = async () =>
  (await searchCatalogue(questionFrom(new URLSearchParams('q=keripik')))).hits.length
const reasons = async () =>
  (await database().productHold.findMany({ where: { liftedAt: null } })).map(
    ({ reference, code }) => `${reference} ${code}`,
  )

/** Lets everybody be told of what has happened, twice, as a job may. */
async function react() {
  const events = await database().event.findMany({ orderBy: { position: 'asc' } })
  for (const event of [...events, ...events]) {
    for (const handle of Object.values(holdReactions[event.type] ?? {})) {
      await handle(event as unknown as StoredEvent)
    }
  }
}
const toldTo = async (userId: string) =>
  (await database().notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } }))
    .filter(({ kind }) => /held|released/i.test(kind))
    .map(({ kind, waits, doneAt }) => `${kind.slice(14)}${waits && !doneAt ? ' waits' : ''}`)

test('a licence lapses: held and unseen; its renewal is verified: back, and everyone knows', async () => {
  await database().producer.update({
    where: { id: cast.sari.organisationId },
    data: { mentorId: cast.mentor.userId },
  })
  await ask(cast.buyer, [{ productId: snack, quantity: 10 }])
  expect(await found()).toBe(1)
  await suspendLapsed(on('2026-12-31'), refreshShelf)
  expect(await found()).toBe(1)
  await suspendLapsed(on('2027-01-01'), refreshShelf)
  await suspendLapsed(on('2027-01-01'), refreshShelf)
  expect(await reasons()).toEqual(['foodLicence expired'])
  expect(await found()).toBe(0)
  await react()
  expect(await toldTo(cast.sari.userId)).toEqual(['held waits'])
  expect(await toldTo(cast.mentor.userId)).toEqual(['heldNearby'])
  expect(await toldTo(cast.official.userId)).toEqual(['heldNearby'])
  expect(await toldTo(cast.buyer.userId)).toEqual(['heldForBuyer'])
  const renewal = await record(covering({ issuedOn: '2026-12-20', expiresOn: '2031-12-31' }), pirt)
  expect(await found()).toBe(0)
  await verify(renewal, '2027-01-03')
  expect(await reasons()).toEqual([])
  expect(await found()).toBe(1)
  await react()
  expect(await toldTo(cast.sari.userId)).toEqual(['held', 'released'])
  expect(await toldTo(cast.buyer.userId)).toEqual(['heldForBuyer', 'releasedForBuyer'])
})

test('a revoked licence takes its product off the shelf in the same transaction', async () => {
  must(await revokeCertificate(cast.official, pirt, 'Dicabut Dinkes', at('2026-11-02')))
  expect(await reasons()).toEqual(['foodLicence revoked'])
  expect(await found()).toBe(0)
})

test('a second licence of the kind carries the product on', async () => {
  const second = await record(licence({ kind: 'bpom', number: 'MD123456789012' }))
  await verify(second)
  must(await revokeCertificate(cast.official, pirt, 'Dicabut', at('2026-11-02')))
  expect([await found(), await reasons()]).toEqual([1, []])
})

test('what was curated here on a recorded licence is held when it runs out unverified', async () => {
  await database().certificate.update({ where: { id: pirt }, data: { state: 'unverified' } })
  await database().certificateVerification.deleteMany({ where: { certificateId: pirt } })
  await suspendLapsed(on('2026-12-31'), refreshShelf)
  expect(await reasons()).toEqual([])
  await database().product.update({ where: { id: snack }, data: { curatedElsewhere: true } })
  await suspendLapsed(on('2027-01-01'), refreshShelf)
  expect(await reasons()).toEqual([])
  await database().product.update({ where: { id: snack }, data: { curatedElsewhere: false } })
  const next = covering({
    issuedOn: '2026-12-20',
    expiresOn: '2031-12-31',
    number: '2053216080999-31',
  })
  const waiting = await record(next)
  await suspendLapsed(on('2027-01-01'), refreshShelf)
  expect(await reasons()).toEqual([])
  await database().certificate.delete({ where: { id: waiting } })
  await suspendLapsed(on('2027-01-01'), refreshShelf)
  expect([await found(), await reasons()]).toEqual([0, ['foodLicence expired']])
})

test('what never had the licence is not held for it', async () => {
  const bare = await shelve(cast.otherMaker, { name: 'Keripik Polos' })
  await database().product.update({ where: { id: bare }, data: { categoryId: 'snacks' } })
  await transact((tx) => listProduct(tx, { productId: bare }))
  await suspendLapsed(on('2027-01-01'), refreshShelf)
  expect(await database().productHold.count({ where: { productId: bare } })).toBe(0)
})

describe('at the same moment', () => {
  test('two licences revoked leave no gap between them', async () => {
    const second = await record(licence({ kind: 'bpom', number: 'MD123456789012' }))
    await verify(second)
    await Promise.all([
      revokeCertificate(cast.official, pirt, 'Dicabut', at('2026-11-02')).then(must),
      revokeCertificate(cast.chief, second, 'Dicabut', at('2026-11-02')).then(must),
    ])
    expect([await found(), (await reasons()).length]).toEqual([0, 1])
  })

  test('a product is listed while its licence is revoked: it does not stay on the shelf', async () => {
    await database().listing.deleteMany({})
    await database().product.update({ where: { id: snack }, data: { state: 'draft' } })
    const approve = transact(async (tx) => {
      await tx.product.update({ where: { id: snack }, data: { state: 'listed' } })
      await listProduct(tx, { productId: snack })
    })
    const revoke = revokeCertificate(cast.official, pirt, 'Dicabut', at('2026-11-02')).then(must)
    await Promise.all([approve, revoke])
    expect([await found(), await reasons()]).toEqual([0, ['foodLicence revoked']])
  })
})
