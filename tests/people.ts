import type { Actor, Role } from '#app/domain/accounts/actor.ts'
import {
  addMember,
  createOrganisation,
  type OrganisationKind,
} from '#app/domain/accounts/organisations.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, transact } from '#app/platform/database.server.ts'

/** The cast of the tests: everyone is invented and lives in one regency. */
type Part<In extends Role> = {
  name: string
  role: In
  organisationId: string
  approver?: boolean
  title?: string
}

const village = '32.16.06.2001'
const regency = '32.16'

async function found(kind: OrganisationKind, name: string, region: string): Promise<string> {
  return transact((tx) => createOrganisation(tx, { kind, name, region }))
}

/** One more person of an organisation. */
export async function join<In extends Role>(part: Part<In>): Promise<Actor<In>> {
  const { name, role, organisationId, approver = false, title } = part
  const userId = newId()
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@contoh.id`
  await database().user.create({ data: { id: userId, name, email, emailVerified: true } })
  const membershipId = await transact((tx) =>
    addMember(tx, { userId, organisationId, role, approver, title }),
  )
  const organisation = await database().organisation.findUniqueOrThrow({
    where: { id: organisationId },
  })
  return {
    role,
    userId,
    name,
    email,
    membershipId,
    organisationId,
    organisationName: organisation.name,
    region: organisation.regionCode ?? '',
    sectors: [],
    title: title ?? null,
    approver,
  }
}

/** A maker's firm with a complete file, ready to submit. */
async function openFirm(name: string, owner: string, nib: string): Promise<string> {
  const id = await found('producer', name, village)
  await database().producer.create({
    data: {
      id,
      businessName: name,
      ownerName: owner,
      identityKey: `${owner}|${name}`.toLowerCase(),
      nib,
      kbliCode: '13134',
      kbliVersion: '2020',
      regionCode: village,
      villageName: 'Tambun',
      phone: '+6281200000001',
      sector: 'textile',
      workersFemale: 6,
      workersMale: 1,
      monthlyCapacity: 200,
      capacityUnit: 'lembar',
      active: true,
      profileCompletedAt: new Date('2026-01-05T02:00:00Z'),
    },
  })
  return id
}

async function openBuyer(name: string, channel: string, approvalLimit: bigint): Promise<string> {
  const id = await found('buyer', name, regency)
  await database().buyer.create({
    data: { id, channel, approvalLimit, paymentDays: 30, address: 'Jl. Industri 1, Cikarang' },
  })
  return id
}

export type Cast = Awaited<ReturnType<typeof settle>>

/** Puts the cast into an empty database. */
export async function settle() {
  const agencyId = await found('agency', 'Dinas Perindustrian Kabupaten Bekasi', regency)
  await database().region.createMany({
    skipDuplicates: true,
    data: [
      { code: '32', name: 'Jawa Barat', level: 1 },
      { code: '32.16', name: 'Kabupaten Bekasi', parent: '32', level: 2 },
      { code: '32.16.06', name: 'Tambun Selatan', parent: '32.16', level: 3 },
      { code: village, name: 'Tambun', parent: '32.16.06', level: 4 },
    ],
  })
  const sariFirm = await openFirm('Batik Sari Tarum', 'Sari Wulandari', '9120001234567')
  const otherFirm = await openFirm('Dapur Lestari', 'Wawan Setiawan', '9120007654321')
  const retail = await openBuyer('Minimarket Nusa', 'minimarket', 20_000_000n)
  const hotel = await openBuyer('Hotel Citarum', 'hotel', 50_000_000n)
  const cooperativeId = await found('cooperative', 'Koperasi Boneka Rimba', regency)
  const platformId = await found('platform', 'Etalase', '')
  return {
    agencyId,
    cooperativeId,
    official: await join({ name: 'Ratna Dewi', role: 'official', organisationId: agencyId }),
    chief: await join({
      name: 'Hendra Saputra',
      role: 'official',
      organisationId: agencyId,
      approver: true,
      title: 'Kepala Dinas',
    }),
    curatorOne: await join({ name: 'Dimas Pratama', role: 'curator', organisationId: agencyId }),
    curatorTwo: await join({ name: 'Nur Hidayah', role: 'curator', organisationId: agencyId }),
    curatorThree: await join({ name: 'Bayu Nugraha', role: 'curator', organisationId: agencyId }),
    mentor: await join({ name: 'Wulan Sari', role: 'mentor', organisationId: agencyId }),
    cooperative: await join({
      name: 'Asep Rimba',
      role: 'cooperative',
      organisationId: cooperativeId,
    }),
    sari: await join({ name: 'Sari Wulandari', role: 'producer', organisationId: sariFirm }),
    sariPartner: await join({
      name: 'Tono Wulandari',
      role: 'producer',
      organisationId: sariFirm,
      approver: true,
    }),
    otherMaker: await join({ name: 'Wawan Setiawan', role: 'producer', organisationId: otherFirm }),
    buyer: await join({ name: 'Rani Anggraini', role: 'buyer', organisationId: retail }),
    buyerApprover: await join({
      name: 'Bambang Irawan',
      role: 'buyer',
      organisationId: retail,
      approver: true,
    }),
    hotelBuyer: await join({ name: 'Lina Kartika', role: 'buyer', organisationId: hotel }),
    admin: await join({ name: 'Agus Admin', role: 'admin', organisationId: platformId }),
  }
}
