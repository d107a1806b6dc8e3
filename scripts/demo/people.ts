import { acceptInvitation } from '#app/domain/accounts/accept-invitation.server.ts'
import { inviteStaff, type StaffInvitation } from '#app/domain/accounts/administration.server.ts'
import {
  type DemoPerson,
  demoAgency,
  demoPassword,
  demoPeople,
} from '#app/domain/accounts/demo-people.ts'
import { inviteFirstAdministrator } from '#app/domain/accounts/first-administrator.server.ts'
import { foundOrganisation } from '#app/domain/accounts/found-organisation.server.ts'
import { saveMember } from '#app/domain/accounts/save-member.server.ts'
import { saveCompany } from '#app/domain/ordering/save-company.server.ts'
import { signUpBuyer } from '#app/domain/ordering/sign-up-buyer.server.ts'
import { buyers } from './buyers.ts'
import type { Cast } from './cast.ts'
import { known, must } from './must.ts'
import type { Timeline } from './timeline.ts'

const titles: Record<string, string> = {
  'Ratna Dewi': 'Pembina Industri Ahli Muda',
  'Hendra Saputra': 'Kepala Dinas',
  'Endang Suhendi': 'Kepala Bidang',
  'Dimas Pratama': 'Kurator, dosen desain produk',
  'Nur Hidayah': 'Kurator, ahli pangan dan kemasan',
  'Yayan Mulyana': 'Kurator, pengelola gerai oleh-oleh',
  'Siti Aminah': 'Kurator, pengajar tata busana',
  'Lilis Komariah': 'Kurator, pemeriksa mutu barang kerajinan',
  'Wulan Sari': 'Konsultan PLUT',
}

const administrator = 'Agus Prasetyo'
export const regency = '32.16'

const answerOf = (name: string) => ({ name, email: emailOf(name), password: demoPassword })

export const emailOf = (name: string): string =>
  demoPeople.find((person) => person.name === name)?.email ??
  `${name.toLowerCase().replace(/\s+/g, '.')}@contoh.id`

/** Comes in by an invitation's link. */
export async function comeIn(cast: Cast, token: string, name: string, now: Date): Promise<void> {
  await cast.meet(must(await acceptInvitation(token, answerOf(name), now)).userId)
}

const staffOf = (organisation: string): DemoPerson[] =>
  demoPeople.filter((person) => person.organisation === organisation)

type Home = { organisationId: string; approvers: readonly string[] }

async function inviteAll(cast: Cast, people: readonly DemoPerson[], home: Home, now: Date) {
  const admin = cast.as(administrator, 'admin')
  for (const { name, email, role } of people) {
    const approver = home.approvers.includes(name)
    const { organisationId } = home
    const invitation: StaffInvitation = { name, email, role, approver, organisationId }
    await comeIn(cast, must(await inviteStaff(admin, invitation, now)).token, name, now)
    const title = titles[name]
    const { membershipId } = cast.as(name, role)
    if (title) must(await saveMember(admin, membershipId, { title, approver }))
    await cast.meetAgain(name)
  }
}

/** The platform's administrator, the office with its people, the cooperative. */
export function planOffice(timeline: Timeline, cast: Cast): void {
  timeline.ago(252, '08:00', async (now) => {
    const token = known(await inviteFirstAdministrator(now), 'a link for the administrator')
    await comeIn(cast, token, administrator, now)
  })
  timeline.ago(252, '08:30', async (now) => {
    const organisationId = await foundOrganisation(cast.as(administrator, 'admin'), {
      kind: 'agency',
      name: demoAgency,
      region: regency,
      letterhead: 'Kompleks Perkantoran Pemerintah Kabupaten, Sukamahi, Cikarang Pusat',
    })
    await inviteAll(
      cast,
      staffOf(demoAgency),
      { organisationId, approvers: ['Hendra Saputra'] },
      now,
    )
  })
  timeline.ago(251, '09:00', async (now) => {
    const [manager] = demoPeople.filter(({ role }) => role === 'cooperative')
    const { name, organisation } = known(manager, 'the cooperative')
    const organisationId = await foundOrganisation(cast.as(administrator, 'admin'), {
      kind: 'cooperative',
      name: organisation,
      region: '32.16.22',
    })
    await inviteAll(cast, staffOf(organisation), { organisationId, approvers: [name] }, now)
  })
}

/** Each buyer's approver signs up and fills in the company; colleagues are invited. */
export function planBuyers(timeline: Timeline, cast: Cast): void {
  for (const [index, { first, company, terms }] of buyers.entries()) {
    timeline.ago(240 - index, '10:00', async (now) => {
      const { userId } = must(await signUpBuyer(answerOf(first), company))
      await cast.meet(userId)
      const buyer = cast.as(first, 'buyer')
      must(await saveCompany(buyer, terms, now))
      const colleagues = staffOf(company.name).filter(({ name }) => name !== first)
      const { organisationId } = buyer
      await inviteAll(cast, colleagues, { organisationId, approvers: [] }, now)
    })
  }
}
