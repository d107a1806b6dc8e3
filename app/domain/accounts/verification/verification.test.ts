import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import { makeKey } from '#app/domain/accounts/keys/make-key.server.ts'
import { openWithKey } from '#app/domain/accounts/keys/open-with-key.server.ts'
import { addMember } from '#app/domain/accounts/organisations.server.ts'
import { saveCompany } from '#app/domain/ordering/save-company.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { countAll } from '#app/platform/count-all.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import '#tests/database.ts'
import { monday, must, order, shelve } from '#tests/ordering.ts'
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
import { isRenewed } from './verification.ts'

let cast: Cast
const firm = { nib: '9120001112223', npwp: undefined, note: undefined }

const company = {
  ...{ address: 'Jl. Raya 1', governmental: false, withholds: false },
  ...{ approvalLimit: undefined, paymentDays: 30 },
}
const atOnce = { now: monday, seen: monday }

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
  must(
    await refuseVerification(cast.official, first, {
      reason: 'NIB ini milik usaha lain.',
      ...atOnce,
    }),
  )
  expect(await told(cast.official.userId)).toEqual(['verification.asked'])
  expect(await told(cast.buyer.userId)).toEqual(['verification.refused'])

  const second = await ask()
  must(await verifyBuyer(cast.official, second, atOnce))
  expect(await seesEverything()).toBe(true)
  expect(await seesEverything(cast.buyerApprover)).toBe(true)
  expect(await seesEverything(cast.hotelBuyer)).toBe(false)
  expect((await verifyBuyer(cast.official, second, atOnce)).ok).toBe(false)
  expect(
    (await refuseVerification(cast.official, second, { reason: 'Terlambat', ...atOnce })).ok,
  ).toBe(false)

  must(await withdrawVerification(cast.official, second, { reason: 'Usaha tutup.', ...atOnce }))
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
  must(await verifyBuyer(cast.admin, id, atOnce))
  expect(await sees()).toBe(true)
  must(await withdrawVerification(cast.admin, id, { reason: 'Salah orang.', ...atOnce }))
  expect(await sees()).toBe(false)
})

it('is decided by offices around the firm and by administrators', async () => {
  const id = await ask(cast.hotelBuyer)
  const elsewhere = { ...cast.official, region: '51' }
  expect(await findVerificationFor(elsewhere, id)).toBeUndefined()
  expect((await verifyBuyer(elsewhere, id, atOnce)).ok).toBe(false)
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
  expect((await verifyBuyer(cast.chief, id, atOnce)).ok).toBe(false)
  must(await verifyBuyer(province, id, atOnce))
})

describe('a firm that gives another tax number', () => {
  const numbers = { nib: undefined, npwp: '0123456789012000', note: undefined }
  const later = new Date(monday.getTime() + 86_400_000)
  const give = async (npwp: string | undefined) =>
    must(await saveCompany(cast.buyerApprover, { ...company, npwp }, later)).looksAgain
  const standing = async () => (await findOwnVerifications(cast.buyer))[0]

  beforeAll(async () => {
    await database().buyerVerification.deleteMany()
    const asked = await askForVerification(cast.buyer, numbers, monday)
    must(await verifyBuyer(cast.official, must(asked).verificationId, atOnce))
    await told(cast.official.userId)
  })

  it('stays verified with the number that was vouched for, however it is written', async () => {
    expect(await give('12.345.678.9-012.000')).toBe(false)
    expect(await give(undefined)).toBe(false)
    expect(await give('0123456789012000')).toBe(false)
    expect(await standing()).toMatchObject({ state: 'verified', formerNpwp: null })
    expect(await seesEverything()).toBe(true)
  })

  it('waits again with both numbers before the office, and its orders go on', async () => {
    const product = await shelve(cast.sari, { name: 'Dodol' })
    const { orderId } = await order(cast.buyer, cast.sari, { productId: product, quantity: 10 })
    expect(await give('99.888.777.6-543.000')).toBe(true)
    expect(await standing()).toMatchObject({
      ...{ state: 'waiting', npwp: '998887776543000', formerNpwp: '0123456789012000' },
      ...{ askedByName: cast.buyerApprover.name, askedAt: later },
    })
    expect(await seesEverything()).toBe(false)
    expect((await told(cast.official.userId)).at(-1)).toBe('verification.asked waits')
    const found = await database().order.findUniqueOrThrow({ where: { id: orderId } })
    expect(found.state).toBe('placed')
    expect(await give('99.888.777.6-543.000')).toBe(false)
    const company = await database().buyer.findUniqueOrThrow({
      where: { id: cast.buyer.organisationId },
    })
    expect(company.npwp).toBe('99.888.777.6-543.000')
  })

  it('is decided on with the number that counts now', async () => {
    expect(await give('0998887776543000')).toBe(false)
    expect(await give('0111222333444000')).toBe(true)
    const id = (await standing())?.id ?? ''
    must(await verifyBuyer(cast.official, id, { now: later, seen: later }))
    expect(await standing()).toMatchObject({ state: 'verified', npwp: '0111222333444000' })
    expect(await seesEverything()).toBe(true)
    expect(await told(cast.official.userId)).not.toContain('verification.asked waits')
  })

  it('that nobody vouches for just saves it', async () => {
    const saved = await saveCompany(
      cast.hotelBuyer,
      { ...company, npwp: '0555666777888000' },
      later,
    )
    expect(saved).toMatchObject({ ok: true, value: { looksAgain: false } })
  })
})

describe('what the office vouches for', () => {
  const numbers = {
    ...{ vouched: '0111111111111000', other: '0222222222222000' },
    ...{ third: '0333333333333000' },
  }
  const day = (nth: number) => new Date(monday.getTime() + nth * 86_400_000)
  const give = async (npwp: string | undefined, nth: number) =>
    must(await saveCompany(cast.buyerApprover, { ...company, npwp }, day(nth))).looksAgain
  const standing = async () => {
    const [latest] = await findOwnVerifications(cast.buyer)
    if (!latest) throw new Error('nothing was asked')
    return latest
  }
  const askWith = async (given: { nib?: string; npwp?: string }) => {
    const input = { nib: given.nib, npwp: given.npwp, note: undefined }
    return must(await askForVerification(cast.buyer, input, monday)).verificationId
  }

  beforeEach(async () => {
    await database().buyerVerification.deleteMany()
    await database().buyer.update({
      where: { id: cast.buyer.organisationId },
      data: { npwp: null },
    })
  })

  const stale = { ok: false, refusal: { reason: 'changed' } }

  it('is what it read: a number given meanwhile has to be looked at first', async () => {
    const id = await askWith({ npwp: numbers.vouched })
    expect(await give(numbers.other, 1)).toBe(true)
    const old = { now: day(2), seen: monday }
    expect(await verifyBuyer(cast.official, id, old)).toEqual(stale)
    const reason = 'NPWP ini milik usaha lain.'
    expect(await refuseVerification(cast.official, id, { ...old, reason })).toEqual(stale)
    expect(await standing()).toMatchObject({ state: 'waiting', npwp: numbers.other, decided: null })
    const fresh = { now: day(2), seen: (await standing()).askedAt }
    expect(await withdrawVerification(cast.official, id, { ...fresh, reason })).toEqual(stale)
    must(await verifyBuyer(cast.official, id, fresh))
    expect(await withdrawVerification(cast.official, id, { ...old, reason })).toEqual(stale)
    expect(await standing()).toMatchObject({ state: 'verified', npwp: numbers.other })
  })

  it('is remembered however often the firm changes its number', async () => {
    const id = await askWith({ npwp: numbers.vouched })
    must(await verifyBuyer(cast.official, id, atOnce))
    await give(numbers.other, 1)
    await give(numbers.third, 2)
    expect(await standing()).toMatchObject({ npwp: numbers.third, formerNpwp: numbers.vouched })
    await give('111111111111000', 3)
    expect(await standing()).toMatchObject({ state: 'waiting', formerNpwp: null })
    expect(isRenewed(await standing())).toBe(true)
    await give(numbers.other, 4)
    expect(await standing()).toMatchObject({ npwp: numbers.other, formerNpwp: numbers.vouched })
  })

  it('is shown beside what the company page says, where that is another number', async () => {
    await give(numbers.other, 0)
    const id = await askWith({ npwp: numbers.vouched })
    const seen = () => findVerificationFor(cast.official, id)
    expect(await seen()).toMatchObject({ npwp: numbers.vouched, companyNpwp: numbers.other })
    expect(await give(numbers.vouched, 1)).toBe(false)
    expect(await seen()).toMatchObject({ companyNpwp: null })
  })

  it('by its NIB alone is looked at again with the firm’s first tax number', async () => {
    const id = await askWith({ nib: firm.nib })
    must(await verifyBuyer(cast.official, id, atOnce))
    expect(await give(numbers.vouched, 1)).toBe(true)
    expect(await standing()).toMatchObject({
      ...{ state: 'waiting', npwp: numbers.vouched, formerNpwp: null, companyNpwp: null },
    })
    expect(isRenewed(await standing())).toBe(true)
  })
})

it('needs one number that can be one', () => {
  const parse = (given: object) => VerificationSchema.safeParse(given)
  expect(parse({ nib: '9120 0011 12223' })).toMatchObject({ data: { nib: '9120001112223' } })
  expect(parse({ npwp: '01.234.567.8-901.000' })).toMatchObject({ success: true })
  for (const given of [{}, { note: 'Toko kami' }, { nib: '123' }, { npwp: '12' }])
    expect(parse(given).success).toBe(false)
})
