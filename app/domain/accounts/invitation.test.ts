import { beforeEach, describe, expect, it } from 'vitest'
import {
  acceptInvitation,
  acceptInvitationAs,
  findInvitation,
} from '#app/domain/accounts/accept-invitation.server.ts'
import { inviteStaff, revokeInvitation } from '#app/domain/accounts/administration.server.ts'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import { inviteFirstAdministrator } from '#app/domain/accounts/first-administrator.server.ts'
import { invite } from '#app/domain/accounts/invite.server.ts'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'

const now = new Date('2026-10-12T02:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000)
const dewi = { name: 'Dewi Lestari', email: 'Dewi@Contoh.id', password: 'tarum di tepi kali' }

let cast: Cast

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})

const inviteDewi = () =>
  invite(
    { userId: cast.admin.userId },
    { organisationId: cast.agencyId, role: 'curator', name: dewi.name },
    now,
  )

describe('an invitation', () => {
  it('makes an account that belongs, and keeps no secret', async () => {
    const { token } = await inviteDewi()
    const accepted = await acceptInvitation(token, dewi, now)
    if (!accepted.ok) throw new Error(accepted.refusal.reason)
    const person = await findPerson(accepted.value.userId)
    expect(person?.email).toBe('dewi@contoh.id')
    expect(person?.actors.map(({ role, organisationId }) => [role, organisationId])).toEqual([
      ['curator', cast.agencyId],
    ])
    const stored = JSON.stringify(await database().invitation.findMany())
    expect(stored).not.toContain(token)
  })

  it('opens once, even for two at the same moment', async () => {
    const { token } = await inviteDewi()
    const answers = await Promise.all([
      acceptInvitation(token, dewi, now),
      acceptInvitation(token, { ...dewi, email: 'lain@contoh.id' }, now),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const members = await database().membership.count({
      where: { organisationId: cast.agencyId, role: 'curator', user: { name: dewi.name } },
    })
    expect(members).toBe(1)
    expect(await database().user.count({ where: { name: dewi.name } })).toBe(1)
  })

  it('ends after fourteen days, when revoked, and when a newer one is made', async () => {
    const { token } = await inviteDewi()
    expect(await findInvitation(token, days(13))).toBeDefined()
    expect(await findInvitation(token, days(15))).toBeUndefined()
    const { token: newer, invitationId } = await inviteDewi()
    expect(await findInvitation(token, now)).toBeUndefined()
    expect((await revokeInvitation(cast.admin, invitationId, now)).ok).toBe(true)
    expect((await revokeInvitation(cast.admin, invitationId, now)).ok).toBe(false)
    expect(await acceptInvitation(newer, dewi, now)).toEqual({
      ok: false,
      refusal: { reason: 'invalid' },
    })
  })

  it('lets somebody with an account join as who they are, after signing in', async () => {
    const first = await inviteDewi()
    await acceptInvitation(first.token, dewi, now)
    const second = await invite(
      {},
      { organisationId: cast.agencyId, role: 'mentor', name: dewi.name },
      now,
    )
    const anew = await acceptInvitation(second.token, dewi, now)
    expect(anew).toEqual({ ok: false, refusal: { reason: 'haveAccount' } })
    const { id } = await database().user.findUniqueOrThrow({ where: { email: 'dewi@contoh.id' } })
    expect(await acceptInvitationAs(id, second.token, now)).toMatchObject({ ok: true })
    expect(await acceptInvitationAs(id, second.token, now)).toMatchObject({ ok: false })
    const person = await findPerson(id)
    expect(person?.actors.map(({ role }) => role)).toEqual(['curator', 'mentor'])
  })
})

describe('the first administrator', () => {
  it('is invited while there is none, and never again', async () => {
    expect(await inviteFirstAdministrator(now)).toBeUndefined()
    await database().membership.deleteMany({ where: { role: 'admin' } })
    const token = await inviteFirstAdministrator(now)
    const accepted = await acceptInvitation(token ?? '', dewi, now)
    expect(accepted.ok && accepted.value.role).toBe('admin')
    expect(await inviteFirstAdministrator(now)).toBeUndefined()
  })
})

describe('an administrator', () => {
  it('founds an organisation with its first member, but only one that fits the role', async () => {
    const guest = { name: 'Budi', role: 'official' as const, approver: true }
    const founded = await inviteStaff(
      cast.admin,
      { ...guest, newOrganisation: 'Dinas Karawang', region: '32.15' },
      now,
    )
    expect(founded.ok && founded.value.organisationName).toBe('Dinas Karawang')
    const misfit = await inviteStaff(
      cast.admin,
      { ...guest, organisationId: cast.buyer.organisationId },
      now,
    )
    expect(misfit).toEqual({ ok: false, refusal: { reason: 'mismatch' } })
  })
})
