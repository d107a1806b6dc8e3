import { beforeEach, describe, expect, it } from 'vitest'
import type { Official } from '#app/domain/accounts/actor.ts'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import { findMember, findOffice } from '#app/domain/accounts/office.server.ts'
import { saveMember } from '#app/domain/accounts/save-member.server.ts'
import { saveOffice } from '#app/domain/accounts/save-office.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})

const office = {
  letterhead: 'Jl. Deltamas 1\nCikarang',
  letterClosing: 'Konsultasi gratis setiap Kamis.',
  appealDays: 21,
  sectors: ['textile', 'toys'],
}

describe('an office', () => {
  it('is changed by who may approve, and its people’s reach with it', async () => {
    expect(await saveOffice(cast.official, office)).toMatchObject({ refusal: { reason: 'mayNot' } })
    expect(await saveOffice(cast.chief, office)).toMatchObject({ ok: true })
    const seen = await findOffice(cast.official)
    expect(seen).toMatchObject(office)
    expect(seen.members.map(({ name }) => name)).toContain('Wulan Sari')
    const person = await findPerson(cast.official.userId)
    expect(person?.actors[0]?.sectors).toEqual(['textile', 'toys'])
  })

  it('gives titles and the right to approve', async () => {
    const { membershipId, userId } = cast.official
    const given = { title: 'Kepala Bidang', approver: true }
    expect(await saveMember(cast.chief, membershipId, given)).toMatchObject({ ok: true })
    expect((await findPerson(userId))?.actors[0]).toMatchObject(given)
    expect(await saveMember(cast.admin, membershipId, { approver: false })).toMatchObject({
      ok: true,
    })
    expect((await findPerson(userId))?.actors[0]).toMatchObject({ title: null, approver: false })
  })

  it('keeps an approver, even when two give theirs up at once', async () => {
    const off = { approver: false }
    const alone = await saveMember(cast.chief, cast.chief.membershipId, off)
    expect(alone).toEqual({ ok: false, refusal: { reason: 'lastApprover' } })
    await saveMember(cast.chief, cast.official.membershipId, { approver: true })
    const second: Official = { ...cast.official, approver: true }
    const answers = await Promise.all([
      saveMember(cast.chief, cast.chief.membershipId, off),
      saveMember(second, cast.official.membershipId, off),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is out of reach for others', async () => {
    const { membershipId } = cast.buyer
    expect(await findMember(cast.chief, membershipId)).toBeUndefined()
    expect(await saveMember(cast.chief, membershipId, { approver: true })).toEqual({
      ok: false,
      refusal: { reason: 'notFound' },
    })
    expect(await saveMember(cast.official, cast.mentor.membershipId, { approver: true })).toEqual({
      ok: false,
      refusal: { reason: 'mayNot' },
    })
  })
})
