import { beforeEach, describe, expect, it } from 'vitest'
import { createPerson } from '#app/domain/accounts/create-person.server.ts'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import { signUpBuyer } from '#app/domain/ordering/sign-up-buyer.server.ts'
import { signUpProducer } from '#app/domain/registry/sign-up-producer.server.ts'
import { auth } from '#app/platform/auth.server.ts'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { settle } from '#tests/people.ts'

const dewi = { name: 'Dewi Lestari', email: 'Dewi@Contoh.id', password: 'tarum di tepi kali' }
const company = { name: 'Hotel Tepi Kali', district: '32.16.06', channel: 'hotel' }
const firm = { name: 'Batik Tepi Kali', district: '32.16.06' }

beforeEach(async () => {
  await resetDatabase()
  await settle()
})

const countEverything = async () => [
  await database().user.count(),
  await database().account.count(),
  await database().organisation.count(),
  await database().membership.count(),
  await database().event.count(),
]

describe('a sign-up', () => {
  it('leaves nothing when it dies before the firm is founded, and succeeds when tried again', async () => {
    const before = await countEverything()
    const killed = createPerson(dewi, () => Promise.reject(new Error('killed')))
    await expect(killed).rejects.toThrow('killed')
    expect(await countEverything()).toEqual(before)
    const signedUp = await signUpProducer(dewi, firm)
    if (!signedUp.ok) throw new Error(signedUp.refusal.reason)
    const person = await findPerson(signedUp.value.userId)
    expect(person?.actors.map(({ role, organisationName }) => [role, organisationName])).toEqual([
      ['producer', firm.name],
    ])
  })

  it('makes an account with which one can sign in', async () => {
    await signUpBuyer(dewi, company)
    const { email, password } = dewi
    const { user } = await auth().api.signInEmail({ body: { email, password } })
    expect(user.name).toBe(dewi.name)
    await expect(
      auth().api.signInEmail({ body: { email, password: 'tarum di tepi laut' } }),
    ).rejects.toThrow()
  })

  it('is one account, even for two at the same moment', async () => {
    const answers = await Promise.all([signUpBuyer(dewi, company), signUpBuyer(dewi, company)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual([
      { ok: false, refusal: { reason: 'emailTaken' } },
    ])
    expect(await database().buyer.count({ where: { organisation: { name: company.name } } })).toBe(
      1,
    )
  })

  it('leaves no account for a firm that is in the registry already', async () => {
    await signUpProducer(dewi, firm)
    const again = await signUpProducer({ ...dewi, email: 'lain@contoh.id' }, firm)
    expect(again).toEqual({ ok: false, refusal: { reason: 'alreadyRegistered' } })
    expect(await database().user.count({ where: { email: 'lain@contoh.id' } })).toBe(0)
  })
})
