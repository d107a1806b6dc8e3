import { afterAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { certificationReactions } from '#app/reactions/certification.server.ts'
import type { StoredEvent } from '#app/reactions/reactions.ts'
import { resetDatabase } from '#tests/database.ts'
import { must, shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { certificatesInForce } from './certificates-in-force.ts'
import { findCertificateFor, findCertificatesOf } from './queries.server.ts'
import { recordCertificate } from './record-certificate.server.ts'
import { remindOfExpiry } from './remind-of-expiry.server.ts'
import { CertificateSchema } from './schemas.ts'
import { supersedeRenewed } from './supersede.server.ts'
import { findRegistryLicences, takeOver } from './take-over.server.ts'
import { verifyCertificate } from './verify-certificate.server.ts'

let cast: Cast
const on = (day: string) => new Date(`${day}T03:00:00Z`)

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})
afterAll(closeDatabase)

const pirt = (given: object = {}) =>
  CertificateSchema.parse({
    ...{ kind: 'pirt', number: '2053216080576-29', scope: 'wholeFirm' },
    ...{ issuedOn: '2024-01-01', expiresOn: '2027-01-31' },
    ...given,
  })

const record = async (given?: object, renews?: string) =>
  must(await recordCertificate(cast.sari, pirt(given), on('2026-10-01'), { renewed: renews }))
    .certificateId
const verify = async (id: string, day = '2026-10-02') =>
  must(await verifyCertificate(cast.official, id, { now: on(day), shelf: async () => {} }))
const inForce = async (day: string) => {
  const all = await findCertificatesOf(cast.sari.organisationId)
  return certificatesInForce(all, newId(), day).map(({ id }) => id)
}

/** Lets the module react to everything that has happened, twice, as a job may. */
async function react() {
  const events = await database().event.findMany({ orderBy: { position: 'asc' } })
  for (const event of [...events, ...events]) {
    for (const handle of Object.values(certificationReactions[event.type] ?? {})) {
      await handle(event as unknown as StoredEvent)
    }
  }
}

test('a renewal may bear the same number, once, and counts from its verification on', async () => {
  const old = await record()
  await verify(old)
  expect(await recordCertificate(cast.sari, pirt(), on('2026-10-03'))).toMatchObject({
    refusal: { reason: 'duplicate' },
  })
  const renewal = await record({ expiresOn: '2031-12-31' }, old)
  expect(
    await recordCertificate(cast.sari, pirt(), on('2026-10-03'), { renewed: old }),
  ).toMatchObject({
    refusal: { reason: 'notRenewable' },
  })
  expect(await inForce('2026-10-04')).toEqual([old])
  await verify(renewal)
  expect(await inForce('2026-10-04')).toEqual([renewal])
  expect(await findCertificateFor(cast.sari, old)).toMatchObject({
    superseded: true,
    expiresOn: '2027-01-31',
    renewedBy: { id: renewal },
  })
})

test('a renewal that begins later leaves the old one in force until then', async () => {
  const old = await record()
  await verify(old)
  const renewal = await record({ issuedOn: '2027-01-15', expiresOn: '2032-01-14' }, old)
  await verify(renewal)
  expect(await inForce('2027-01-14')).toEqual([old])
  await transact((tx) => supersedeRenewed(tx, on('2027-01-15')))
  expect(await inForce('2027-01-15')).toEqual([renewal])
})

test('nobody renews what is another’s', async () => {
  const old = await record()
  expect(
    await recordCertificate(cast.otherMaker, pirt(), on('2026-10-03'), { renewed: old }),
  ).toMatchObject({
    refusal: { reason: 'notRenewable' },
  })
})

test('reminders come once each, and missed nights catch up with the nearest', async () => {
  const id = await record()
  await verify(id)
  const { mentor, sari } = cast
  await database().producer.update({
    where: { id: sari.organisationId },
    data: { mentorId: mentor.userId },
  })
  const nights = [
    '2026-10-15',
    '2026-11-02',
    '2026-11-03',
    '2026-12-02',
    '2027-01-20',
    '2027-01-24',
  ]
  const sent = []
  for (const night of [...nights, '2027-01-25', '2027-01-31', '2027-02-01']) {
    sent.push(await remindOfExpiry(on(night)))
  }
  expect(sent).toEqual([0, 1, 0, 1, 1, 1, 0, 0, 0])
  const days = await database().certificateReminder.findMany({ orderBy: { sentAt: 'asc' } })
  expect(days.map((each) => each.days)).toEqual([90, 60, 30, 7])
  await react()
  const told = (userId: string) =>
    database().notification.findMany({
      where: { userId, kind: { startsWith: 'certification.exp' } },
    })
  expect(await told(mentor.userId)).toHaveLength(4)
  const own = await told(sari.userId)
  expect(own.filter(({ waits, doneAt }) => waits && doneAt === null)).toHaveLength(1)
  await record({ expiresOn: '2031-12-31' }, id)
  await react()
  expect(
    (await told(sari.userId)).filter(({ waits, doneAt }) => waits && doneAt === null),
  ).toHaveLength(0)
})

test('what is renewed and verified is not reminded of', async () => {
  const id = await record()
  await verify(id)
  await verify(await record({ issuedOn: '2027-01-15', expiresOn: '2031-12-31' }, id))
  expect(await remindOfExpiry(on('2027-01-10'))).toBe(0)
})

test('the numbers of the registry are taken over once, for the products of their kind', async () => {
  const { organisationId: id } = cast.sari
  const snack = await shelve(cast.sari, { name: 'Keripik' })
  await database().product.update({ where: { id: snack }, data: { categoryId: 'snacks' } })
  await database().producer.update({
    where: { id },
    data: { pirtNumber: 'P-IRT 2053216080576-29', halalNumber: '9,1E+16', sniNumber: null },
  })
  const found = await findRegistryLicences(cast.sari)
  expect(found.map(({ kind, usable }) => [kind, usable])).toEqual([
    ['pirt', true],
    ['halal', true],
  ])
  const both = await Promise.all([
    takeOver(cast.sari, on('2026-10-01')),
    takeOver(cast.sari, on('2026-10-01')),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const [taken] = (await findCertificatesOf(id)).filter(({ kind }) => kind === 'pirt')
  expect(taken).toMatchObject({
    ...{ number: '2053216080576-29', state: 'unverified', productIds: [snack] },
  })
  expect(await findRegistryLicences(cast.sari)).toEqual([])
})
