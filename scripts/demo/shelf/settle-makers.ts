import type { Actor, Official, Producer, Role } from '#app/domain/accounts/actor.ts'
import { demoPassword } from '#app/domain/accounts/demo-people.ts'
import { foundOrganisation } from '#app/domain/accounts/found-organisation.server.ts'
import { standingRoundOf } from '#app/domain/curation/rounds/standing-round.server.ts'
import { identityKey } from '#app/domain/registry/identity.ts'
import { newId } from '#app/kernel/ids.ts'
import { hashPassword } from '#app/platform/auth.server.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import type { Cast } from '../cast.ts'
import { known } from '../must.ts'
import type { Kept } from './history.ts'
import type { ShelfMaker } from './makers-plan.ts'
import { type Office, offices } from './places.ts'

export type SettledOffice = {
  organisationId: string
  name: string
  letterhead: string
  roundId: string
  gate: Official
  chief: Official
  readers: readonly Actor<'curator'>[]
}

export type SettledMaker = { producer: Producer; village: string; office: SettledOffice }

type NewPerson = { name: string; email: string; role: Role; title?: string; approver?: boolean }
type Home = { id: string; name: string; region: string }

/** People who can sign in, as the library's own sign-up writes them, and what they act for. */
async function writePeople(
  tx: Transaction,
  people: readonly (NewPerson & { home: Home })[],
  password: string,
  now: Date,
): Promise<Actor[]> {
  const at = { createdAt: now, updatedAt: now }
  const rows = people.map((person) => ({ ...person, userId: newId(), membershipId: newId() }))
  await tx.user.createMany({
    data: rows.map(({ userId, name, email }) => ({ id: userId, name, email, ...at })),
  })
  await tx.account.createMany({
    data: rows.map(({ userId }) => ({
      ...{ id: newId(), accountId: userId, providerId: 'credential', userId, password, ...at },
    })),
  })
  await tx.membership.createMany({
    data: rows.map(({ userId, membershipId, role, title = null, approver = false, home }) => ({
      ...{ id: membershipId, userId, organisationId: home.id, role, title, approver },
      createdAt: now,
    })),
  })
  return rows.map(({ home, title = null, approver = false, ...person }) => ({
    ...person,
    ...{ title, approver, sectors: [] },
    ...{ organisationId: home.id, organisationName: home.name, region: home.region },
  }))
}

const staffOf = ({ people: [gate, chief, one, other] }: Office, home: Home) =>
  [
    { name: gate, role: 'official' as const, title: 'Pembina Industri' },
    { name: chief, role: 'official' as const, title: 'Kepala Dinas', approver: true },
    { name: one, role: 'curator' as const, title: 'Kurator' },
    { name: other, role: 'curator' as const, title: 'Kurator' },
  ].map((person) => ({
    ...person,
    home,
    email: `${person.name.toLowerCase().replace(/\s+/g, '.')}@contoh.id`,
  }))

/** The offices of the other provinces, with their people, and a cooperative in each. */
export async function settleOffices(cast: Cast, now: Date): Promise<Map<string, SettledOffice>> {
  const admin = cast.as('Agus Prasetyo', 'admin')
  const password = await hashPassword(demoPassword)
  const settled = new Map<string, SettledOffice>()
  for (const office of offices) {
    const { region, name, letterhead } = office
    const id = await foundOrganisation(admin, { kind: 'agency', name, region, letterhead })
    const office2 = await transact(async (tx) => {
      const people = await writePeople(tx, staffOf(office, { id, name, region }), password, now)
      const round = await standingRoundOf(tx, { id, region }, now)
      const [gate, chief, ...readers] = people
      return {
        ...{ organisationId: id, name, letterhead, roundId: round.id },
        gate: known(gate, name) as Official,
        chief: known(chief, name) as Official,
        readers: readers as Actor<'curator'>[],
      }
    })
    settled.set(region, office2)
  }
  return settled
}

async function villagesOf(tx: Transaction, makers: readonly ShelfMaker[]) {
  const districts = [...new Set(makers.map(({ district }) => district))]
  const rows = await tx.region.findMany({
    where: { parent: { in: districts } },
    orderBy: { code: 'asc' },
  })
  return ({ district, village }: ShelfMaker) => {
    const there = rows.filter(({ parent }) => parent === district)
    return known(there[village % there.length], `a village of ${district}`)
  }
}

/** Every maker with a complete file of their own, and a cooperative for some. */
export async function settleMakers(
  cast: Cast,
  makers: readonly ShelfMaker[],
  settled: ReadonlyMap<string, SettledOffice>,
  kept: Kept,
): Promise<SettledMaker[]> {
  const { now } = kept
  const admin = cast.as('Agus Prasetyo', 'admin')
  const cooperatives = new Map<string, string>()
  for (const regency of new Set(
    makers.filter((each) => each.inCooperative).map((each) => each.regency),
  )) {
    const region = known(
      makers.find((each) => each.regency === regency),
      regency,
    ).district.slice(0, 5)
    const name = `Koperasi Perajin ${regency}`
    cooperatives.set(regency, await foundOrganisation(admin, { kind: 'cooperative', name, region }))
  }
  const password = await hashPassword(demoPassword)
  return transact(async (tx) => {
    const villageOf = await villagesOf(tx, makers)
    const firms = makers.map((maker) => ({ maker, id: newId(), place: villageOf(maker) }))
    await tx.organisation.createMany({
      data: firms.map(({ maker, id, place }) => ({
        ...{ id, kind: 'producer' as const, name: maker.business, regionCode: place.code },
        createdAt: now,
      })),
    })
    await tx.producer.createMany({
      data: firms.map(({ maker, id, place }) => {
        const cooperativeId = maker.inCooperative ? cooperatives.get(maker.regency) : undefined
        return { ...producerOf(maker, place), id, cooperativeId, ...times(now) }
      }),
    })
    const owners = firms.map(({ maker, id, place }) => ({
      ...{ name: maker.owner, email: maker.email, role: 'producer' as const, approver: true },
      home: { id, name: maker.business, region: place.code },
    }))
    const people = await writePeople(tx, owners, password, now)
    await tx.cooperativeMembership.createMany({
      data: firms.flatMap(({ maker, id }) => {
        const cooperativeId = maker.inCooperative ? cooperatives.get(maker.regency) : undefined
        return cooperativeId
          ? [
              {
                id: newId(),
                cooperativeId,
                producerId: id,
                state: 'joined' as const,
                joinedAt: now,
              },
            ]
          : []
      }),
    })
    return firms.map(({ maker, place }, index) => {
      const producer = known(people[index], maker.owner) as Producer
      const office = known(settled.get(maker.district.slice(0, 2)), maker.district)
      kept.event('producer.fileCompleted', ['producer', producer.organisationId], producer, {})
      return { producer, village: place.name, office }
    })
  })
}

const times = (now: Date) => ({ createdAt: now, updatedAt: now, profileCompletedAt: now })

function producerOf(maker: ShelfMaker, place: { code: string; name: string }) {
  const { business, owner, nib, taxpayer, kbli, address, phone, email, men, women, story } = maker
  return {
    ...{ businessName: business, ownerName: owner, nib, npwp: taxpayer ?? null, story },
    identityKey: identityKey({ owner, business, village: place.name }),
    ...{ taxable: taxpayer !== undefined, kbliCode: kbli, kbliVersion: '2020' },
    ...{ regionCode: place.code, villageName: place.name, address, phone, email },
    ...{ workersMale: men, workersFemale: women, active: true },
    ...{ monthlyCapacity: (men + women) * 60, capacityUnit: 'buah', bankName: 'Bank Citarum' },
    ...{ bankAccount: nib.slice(3), bankHolder: owner },
  }
}
