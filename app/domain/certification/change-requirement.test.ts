import { afterAll, beforeEach, expect, test } from 'vitest'
import { findImpact } from '#app/domain/catalogue/find-impact.server.ts'
import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { shelve } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { changeRequirement } from './change-requirement.server.ts'
import { findCell } from './find-cell.server.ts'
import { isMet } from './is-met.ts'
import { ChangeSchema } from './requirement-schema.ts'

let cast: Cast
const now = new Date('2026-11-21T03:00:00Z')
const change = (given: object = {}) =>
  ChangeSchema.parse({
    ...{ group: 'sector:food', channel: 'openCatalogue', key: 'foodLicence', need: 'required' },
    ...{ proofs: 'bpom', validFrom: '2026-12-01', source: 'SK 12/2026', reason: 'Temuan uji' },
    ...given,
  })
const reason = async (given?: object, official = cast.chief) => {
  const changed = await changeRequirement(official, change(given), now)
  return changed.ok ? 'ok' : changed.refusal.reason
}

beforeEach(async () => {
  await resetDatabase()
  // What the migration wrote stays; what a test wrote goes.
  await database().$executeRaw`
    WITH unlocked AS (SELECT set_config('session_replication_role', 'replica', true))
    DELETE FROM requirement USING unlocked WHERE region <> ''`
  cast = await settle()
})
afterAll(closeDatabase)

test('an approver tightens a rule in the agency’s region, on record with who and why', async () => {
  expect(await reason()).toBe('ok')
  expect(await reason()).toBe('dayTaken')
  const versions = await findCell(cast.official, change())
  const [own, national] = versions.filter(({ key }) => key === 'foodLicence')
  expect(own).toMatchObject({
    ...{ region: '32.16', changedByName: 'Hendra Saputra', reason: 'Temuan uji' },
    validFrom: '2026-12-01',
  })
  expect(national).toMatchObject({ region: '', proofs: ['pirt', 'bpom'] })
  const elsewhere = await findCell({ region: '32.17' }, change())
  expect(elsewhere.filter(({ key }) => key === 'foodLicence')).toHaveLength(1)
})

test('nobody loosens, reaches back, or writes for what is not theirs', async () => {
  expect(await reason({}, cast.official)).toBe('mayNot')
  expect(await reason({ validFrom: '2026-11-20' })).toBe('past')
  expect(await reason({ proofs: ['pirt', 'bpom', 'other'] })).toBe('looser')
  expect(await reason({ need: 'recommended' })).toBe('looser')
  expect(await reason({ need: 'none', proofs: [] })).toBe('looser')
  expect(await reason({}, { ...cast.chief, sectors: ['toys'] })).toBe('notYours')
  expect(await reason({ group: '*' }, { ...cast.chief, sectors: ['food'] })).toBe('notYours')
  expect(await reason({ channel: 'hotel', need: 'recommended' })).toBe('looser')
})

test('an agency takes its own rule back, and the past cannot be edited', async () => {
  expect(await reason()).toBe('ok')
  expect(await reason({ need: 'none', proofs: [], validFrom: '2027-01-01' })).toBe('ok')
  await expect(
    database().requirement.updateMany({ where: { region: '32.16' }, data: { source: 'x' } }),
  ).rejects.toThrow()
})

test('a change shows what it touches before it is saved', async () => {
  const ids: string[] = []
  for (const name of ['Keripik', 'Dodol', 'Bakpia']) {
    const id = await shelve(cast.sari, { name })
    await database().product.update({ where: { id }, data: { categoryId: 'snacks' } })
    ids.push(id)
  }
  await database().certificate.create({
    data: {
      ...{ id: newId(), producerId: cast.sari.organisationId, kind: 'bpom', state: 'verified' },
      ...{ number: 'MD123456789012', scopes: { create: { productId: ids[0] ?? '' } } },
    },
  })
  await transact((tx) =>
    listProducts(
      tx,
      ids.map((productId) => ({ productId })),
    ),
  )
  const none = { onlyFor: null, unless: null }
  expect(await findImpact(cast.chief, change(), none)).toMatchObject({
    ...{ concerned: 3, lacking: 2 },
    listings: [{ name: 'Bakpia' }, { name: 'Dodol' }],
  })
  expect(await findImpact({ region: '32.17' }, change(), none)).toMatchObject({ concerned: 0 })
  // The database counts by the same rule as a single product is looked at.
  const shelf = await database().listing.findMany({ include: { product: true } })
  for (const proofs of [['bpom', 'pirt'], ['gtin'], ['shelfLife'], ['capacity']] as const) {
    const asked = { ...change(), proofs: [...proofs], atLeast: 5 }
    const lacking = shelf.filter(
      ({ certificates: kinds, product, capacityPerDay }) =>
        !isMet(asked, { ...product, kinds, capacityPerDay }),
    )
    expect([proofs, await findImpact(cast.chief, asked, none)]).toMatchObject([
      proofs,
      { lacking: lacking.length },
    ])
  }
  const toys = change({ group: 'sector:toys' })
  expect(await findImpact(cast.chief, toys, none)).toMatchObject({ concerned: 0 })
})
