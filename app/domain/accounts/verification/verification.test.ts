import { beforeAll, expect, it } from 'vitest'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import { makeKey } from '#app/domain/accounts/keys/make-key.server.ts'
import { openWithKey } from '#app/domain/accounts/keys/open-with-key.server.ts'
import { addMember } from '#app/domain/accounts/organisations.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { countAll } from '#app/platform/count-all.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import '#tests/database.ts'
import { monday, must } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { askForVerification } from './ask-for-verification.server.ts'
import {
  refuseVerification,
  verifyBuyer,
  withdrawVerification,
} from './decide-verification.server.ts'
import {
  findOwnVerifications,
  findVerificationFor,
  findVerifications,
  waitingVerifications,
} from './queries.server.ts'
import { VerificationSchema } from './schemas.ts'

let cast: Cast
const firm = { nib: '9120001112223', npwp: undefined, note: undefined }

const ask = async (buyer = cast.buyer) =>
  must(await askForVerification(buyer, firm, monday)).verificationId

const seesEverything = async ({ userId } = cast.buyer) =>
  sightOf((await findPerson(userId))?.actors ?? []).everyPrice

const told = async (userId: string) => {
  await runDueJobs(tasks)
  const where = { userId, subjectType: 'verification' }
  const rows = await database().notification.findMany({ where, orderBy: { createdAt: 'asc' } })
  return rows.map(({ kind, waits, doneAt }) => `${kind}${waits && !doneAt ? ' waits' : ''}`)
}

beforeAll(async () => {
  cast = await settle()
})

it('is asked for, refused with a reason, asked again, given, and taken back', async () => {
  const first = await ask()
  expect(await seesEverything()).toBe(false)
  expect(await askForVerification(cast.buyerApprover, firm, monday)).toEqual({
    ok: false,
    refusal: { reason: 'already' },
  })
  expect(await countAll({ turns: waitingVerifications(cast.official) })).toEqual({ turns: 1 })
  expect(await told(cast.official.userId)).toEqual(['verification.asked waits'])
  must(await refuseVerification(cast.official, first, 'NIB ini milik usaha lain.', monday))
  expect(await told(cast.official.userId)).toEqual(['verification.asked'])
  expect(await told(cast.buyer.userId)).toEqual(['verification.refused'])

  const second = await ask()
  must(await verifyBuyer(cast.official, second, monday))
  expect(await seesEverything()).toBe(true)
  expect(await seesEverything(cast.buyerApprover)).toBe(true)
  expect(await seesEverything(cast.hotelBuyer)).toBe(false)
  expect((await verifyBuyer(cast.official, second, monday)).ok).toBe(false)
  expect((await refuseVerification(cast.official, second, 'Terlambat', monday)).ok).toBe(false)

  must(await withdrawVerification(cast.official, second, 'Usaha tutup.', monday))
  expect(await seesEverything()).toBe(false)
  expect(await findOwnVerifications(cast.buyer)).toMatchObject([
    { state: 'withdrawn', ended: { reason: 'Usaha tutup.' }, decided: { byName: 'Ratna Dewi' } },
    { state: 'refused', decided: { reason: 'NIB ini milik usaha lain.' } },
  ])
})

it('opens prices to the firm’s programs as long as it lasts', async () => {
  const wish = { name: 'ERP', scopes: ['catalogue:read' as const], lifetime: '90' as const }
  const { secret } = must(await makeKey(cast.buyerApprover, wish, monday))
  const sees = async () => (await openWithKey(secret, monday))?.buyer.verified === true
  expect(await sees()).toBe(false)
  const id = await ask()
  must(await verifyBuyer(cast.admin, id, monday))
  expect(await sees()).toBe(true)
  must(await withdrawVerification(cast.admin, id, 'Salah orang.', monday))
  expect(await sees()).toBe(false)
})

it('is decided by offices around the firm and by administrators', async () => {
  const id = await ask(cast.hotelBuyer)
  const elsewhere = { ...cast.official, region: '51' }
  expect(await findVerificationFor(elsewhere, id)).toBeUndefined()
  expect((await verifyBuyer(elsewhere, id, monday)).ok).toBe(false)
  const asked = { shelf: 'waiting' as const, page: 1 }
  expect((await findVerifications(elsewhere, asked)).total).toBe(0)
  const province = { ...cast.official, region: '32' }
  for (const actor of [cast.official, province, cast.admin]) {
    const { items } = await findVerifications(actor, asked)
    expect(items).toMatchObject([{ buyerName: 'Hotel Citarum', place: expect.any(String) }])
  }
  // Nobody vouches for a firm of their own, whatever other part they have.
  const { organisationId } = cast.hotelBuyer
  const { userId } = cast.chief
  await transact((tx) => addMember(tx, { userId, organisationId, role: 'buyer' }))
  expect(await findVerificationFor(cast.chief, id)).toBeUndefined()
  expect((await verifyBuyer(cast.chief, id, monday)).ok).toBe(false)
  must(await verifyBuyer(province, id, monday))
})

it('needs one number that can be one', () => {
  const parse = (given: object) => VerificationSchema.safeParse(given)
  expect(parse({ nib: '9120 0011 12223' })).toMatchObject({ data: { nib: '9120001112223' } })
  expect(parse({ npwp: '01.234.567.8-901.000' })).toMatchObject({ success: true })
  for (const given of [{}, { note: 'Toko kami' }, { nib: '123' }, { npwp: '12' }])
    expect(parse(given).success).toBe(false)
})
