import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { findInbox } from '#app/domain/accounts/inbox.server.ts'
import { listProduct, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { findListing } from '#app/domain/catalogue/queries.server.ts'
import { fileAppeal } from '#app/domain/curation/appeals/file-appeal.server.ts'
import { ruleOnAppeal } from '#app/domain/curation/appeals/rule-on-appeal.server.ts'
import { assignCurators } from '#app/domain/curation/assign-curators.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { findRevision } from '#app/domain/curation/find-revision.server.ts'
import { resubmit } from '#app/domain/curation/resubmit.server.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { withdraw } from '#app/domain/curation/withdraw.server.ts'
import { findProductFor } from '#app/domain/products/queries.server.ts'
import type { ProductDraft } from '#app/domain/products/schemas.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { decisionOf, later, must, passGate, score, scored } from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, join, settle } from '#tests/people.ts'
import { acceptChange } from './accept-change.server.ts'
import { callRecuration } from './call-recuration.server.ts'
import {
  countChanges,
  findChangeFor,
  findChanges,
  findLastChangeOf,
  findNextChange,
} from './change-queries.server.ts'
import { dropRecuration } from './drop-recuration.server.ts'
import { editProduct } from './edit-product.server.ts'
import { enforceRecurations } from './enforce-recurations.server.ts'
import { findCallOf } from './recuration-queries.server.ts'
import { refuseChange } from './refuse-change.server.ts'
import { decideRule } from './rules.server.ts'
import { sendToCuration } from './send-to-curation.server.ts'
import { withdrawChange } from './withdraw-change.server.ts'

let cast: Cast
let productId: string
const now = later(30)
const port = { now, shelf: refreshShelf }

beforeEach(async () => {
  await resetDatabase()
  setClock(now)
  cast = await settle()
  const id = await scored(cast)
  must(await decide(cast.chief, id, decisionOf('approved'), { now: later(4), listProduct }))
  productId = (await database().submission.findUniqueOrThrow({ where: { id } })).productId
})
afterAll(async () => {
  setClock(undefined)
  await closeDatabase()
})

async function deliverAll() {
  for (const { id } of await database().event.findMany({ orderBy: { position: 'asc' } })) {
    await deliverEvent(id, reactions)
  }
}

const product = async () => {
  const found = await findProductFor(cast.sari, productId)
  if (!found) throw new Error('gone')
  return found
}
const edit = async (draft: ProductDraft, who = cast.sari) =>
  editProduct(who, productId, (await product()).version, draft, now)
const shown = async () => {
  const { slug } = await product()
  const listing = await findListing(slug)
  return listing ? { ...listing.product, price: listing.price } : undefined
}
const change = async () =>
  database().productChange.findFirstOrThrow({ orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }] })
const typesOf = async () =>
  (await database().event.findMany({ orderBy: { position: 'asc' } })).map(({ type }) => type)

async function readBy(submissionId: string, level: 4 | 5, version = 1) {
  await passGate(cast.official, submissionId, version)
  if (version === 1) {
    const curators = [cast.curatorOne.userId, cast.curatorTwo.userId]
    must(await assignCurators(cast.official, submissionId, curators, now))
  }
  await score(cast.curatorOne, submissionId, level, version)
  await score(cast.curatorTwo, submissionId, level, version)
}

describe('a change of a listed product', () => {
  it('waits while the harmless part of the same edit shows at once', async () => {
    const answer = await edit({ capacityPerDay: 20, materials: 'Katun' })
    expect(answer).toMatchObject({ value: { changed: ['capacityPerDay'], waiting: ['materials'] } })
    expect(await product()).toMatchObject({
      capacityPerDay: 20,
      materials: 'Katun primissima, pewarna tarum',
    })
    expect(await change()).toMatchObject({
      state: 'proposed',
      before: { materials: 'Katun primissima, pewarna tarum' },
      proposed: { materials: 'Katun' },
      agencyId: cast.agencyId,
    })
  })

  it('that nobody could look at is refused with a sentence, and what is harmless can be saved', async () => {
    await database().agency.deleteMany({})
    const refusal = { reason: 'noAgency' }
    expect(await edit({ materials: 'Katun', capacityPerDay: 20 })).toMatchObject({ refusal })
    expect(await product()).toMatchObject({ materials: 'Katun primissima, pewarna tarum' })
    must(await edit({ capacityPerDay: 20 }))
    expect(await database().productChange.count()).toBe(0)
  })

  it('is one per product: later edits amend it, setting it back withdraws it', async () => {
    must(await edit({ materials: 'Katun' }))
    must(await edit({ price: 400_000n }))
    expect(await database().productChange.count()).toBe(1)
    expect(await change()).toMatchObject({
      revision: 2,
      proposed: { materials: 'Katun', price: '400000' },
    })
    must(await edit({ materials: 'Katun primissima, pewarna tarum', price: 185_000n }))
    expect(await change()).toMatchObject({ state: 'withdrawn' })
    expect((await typesOf()).filter((type) => type.startsWith('change.'))).toEqual([
      'change.proposed',
      'change.amended',
      'change.withdrawn',
    ])
  })

  it('becomes the product when an official accepts, and the shelf shows it', async () => {
    must(
      await edit({
        name: 'Selendang Nila',
        price: 400_000n,
        tiers: [{ minimumQuantity: 24, price: 380_000n }],
      }),
    )
    const { id, revision } = await change()
    expect(await shown()).toMatchObject({ name: 'Selendang Tarum', price: 185_000n })
    must(await acceptChange(cast.official, id, revision, port))
    expect(await shown()).toMatchObject({
      name: 'Selendang Nila',
      price: 400_000n,
      tiers: [{ minimumQuantity: 24, price: 380_000n }],
    })
    const listing = await database().listing.findUniqueOrThrow({ where: { productId } })
    expect(listing).toMatchObject({ name: 'Selendang Nila', grade: 'B', visible: true })
    expect(listing.searchText).toContain('Nila')
    expect(await acceptChange(cast.official, id, revision, port)).toMatchObject({
      refusal: { reason: 'wrongState' },
    })
    expect(await findLastChangeOf(cast.sari, productId)).toMatchObject({ state: 'accepted' })
  })

  it('is not accepted where it would leave the listing without a licence it needs', async () => {
    must(await edit({ categoryId: 'toys', forChildren: true }))
    const { id, revision } = await change()
    expect(await acceptChange(cast.official, id, revision, port)).toMatchObject({
      refusal: { reason: 'incomplete' },
    })
    expect(await change()).toMatchObject({ state: 'proposed' })
    expect(await shown()).toMatchObject({ name: 'Selendang Tarum' })
  })

  it('is refused with a reason, and the listing stays', async () => {
    must(await edit({ ingredients: 'kapas' }))
    const { id, revision } = await change()
    const word = { reasonCode: 'unproven', text: 'Lampirkan bukti' } as const
    must(await refuseChange(cast.official, id, { revision, ...word }, now))
    expect(await shown()).toMatchObject({ ingredients: null })
    expect(await findLastChangeOf(cast.sari, productId)).toMatchObject({
      state: 'refused',
      refusal: word,
    })
    must(await edit({ ingredients: 'kapas organik' }))
    expect(await database().productChange.count()).toBe(2)
  })

  it('is accepted only as it was read, by an office within reach and without ties', async () => {
    must(await edit({ materials: 'Katun' }))
    const { id, revision } = await change()
    must(await edit({ materials: 'Sutra' }))
    expect(await acceptChange(cast.official, id, revision, port)).toMatchObject({
      refusal: { reason: 'amended' },
    })
    const elsewhere = { ...cast.official, region: '32.17' }
    expect(await acceptChange(elsewhere, id, 2, port)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    expect(await findChanges(elsewhere, 'proposed')).toEqual([])
    expect(await findChangeFor(elsewhere, id)).toBeUndefined()
    const another = { ...cast.official, organisationId: cast.sari.organisationId }
    expect(await acceptChange(another, id, 2, port)).toMatchObject({
      refusal: { reason: 'otherAgency' },
    })
    await database().producer.update({
      where: { id: cast.sari.organisationId },
      data: { mentorId: cast.official.userId },
    })
    expect(await acceptChange(cast.official, id, 2, port)).toMatchObject({
      refusal: { reason: 'conflict' },
    })
    expect(await withdrawChange(cast.otherMaker, id, now)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
  })

  it('lies in a queue, the longest waiting first', async () => {
    must(await edit({ materials: 'Katun' }))
    const { id } = await change()
    expect(await countChanges(cast.official)).toEqual({ proposed: 1, curating: 0, closed: 0 })
    expect(await findChanges(cast.official, 'proposed')).toMatchObject([
      { id, fields: ['materials'], name: 'Selendang Tarum' },
    ])
    expect(await findNextChange(cast.official)).toBe(id)
  })

  it('obeys the price limit of its region from its day on', async () => {
    const rule = { name: 'priceLimit', value: 50, source: 'SK 12/2026' } as const
    expect(
      await decideRule(cast.official, { ...rule, validFrom: '2026-10-01' }, now),
    ).toMatchObject({
      refusal: { reason: 'mayNot' },
    })
    must(await decideRule(cast.chief, { ...rule, validFrom: '2026-10-01' }, now))
    expect(await edit({ price: 260_000n })).toMatchObject({ value: { waiting: [] } })
    expect(await edit({ price: 300_000n })).toMatchObject({ value: { waiting: ['price'] } })
  })

  it('does not concern a product whose listing has run out', async () => {
    await database().listing.updateMany({ data: { validUntil: new Date('2026-10-01') } })
    expect(await edit({ materials: 'Katun' })).toMatchObject({
      value: { changed: ['materials'], waiting: [] },
    })
  })
})

describe('a change that needs curation', () => {
  const begin = async () => {
    must(await edit({ name: 'Selendang Nila' }))
    const { id, revision } = await change()
    return must(await sendToCuration(cast.official, id, revision, now)).submissionId
  }
  const read = (submissionId: string, version: number) => readBy(submissionId, 5, version)

  it('is read as proposed, mended in the file, and shown when it passes', async () => {
    const id = await begin()
    const file = await database().submissionVersion.findFirstOrThrow({
      where: { submissionId: id },
    })
    expect(file.snapshot).toMatchObject({ name: 'Selendang Nila' })
    const joined = { type: 'change.joined', data: { path: ['submissionId'], equals: id } }
    expect(await database().event.count({ where: joined })).toBe(1)
    expect(await shown()).toMatchObject({ name: 'Selendang Tarum' })
    expect(await edit({ name: 'Lain' })).toMatchObject({ refusal: { reason: 'held' } })
    await read(id, 1)
    must(await decide(cast.chief, id, decisionOf('revisionRequested'), { now, listProduct }))
    must(await edit({ materials: 'Katun dan nila' }))
    expect(await change()).toMatchObject({ state: 'curating', submissionId: id, revision: 2 })
    expect(await shown()).toMatchObject({ materials: 'Katun primissima, pewarna tarum' })
    const revision = await findRevision(cast.sari, id, now)
    expect(revision?.present).toMatchObject({ name: 'Selendang Nila', materials: 'Katun dan nila' })
    const answers = Object.fromEntries(revision?.findings.map((each) => [each.id, 'Sudah']) ?? [])
    must(await resubmit(cast.sari, id, answers, now))
    await read(id, 2)
    const approval = decisionOf('approved', { version: 2 })
    must(await decide(cast.chief, id, approval, { now, listProduct }))
    expect(await shown()).toMatchObject({ name: 'Selendang Nila', materials: 'Katun dan nila' })
    expect(await change()).toMatchObject({ state: 'accepted' })
    expect(await database().listing.findFirst()).toMatchObject({ grade: 'A' })
  })

  it('ends with the file: rejected or withdrawn, the old listing stays', async () => {
    const id = await begin()
    await read(id, 1)
    must(await decide(cast.chief, id, decisionOf('rejected'), { now, listProduct }))
    expect(await change()).toMatchObject({ state: 'refused' })
    expect(await shown()).toMatchObject({ name: 'Selendang Tarum' })
    const again = await begin()
    must(await withdraw(cast.sari, again, undefined, now))
    expect(await change()).toMatchObject({ state: 'withdrawn' })
    expect(await shown()).toMatchObject({ name: 'Selendang Tarum' })
  })
})

describe('being called again', () => {
  const call = { reason: 'recipeChange', text: 'Pewarna berganti', dueOn: '2026-11-30' } as const

  it('opens the door to hand in a listed product, once, by a day', async () => {
    expect(await submit(cast.sari, productId, now)).toMatchObject({ refusal: { reason: 'listed' } })
    expect(
      await callRecuration(cast.official, productId, { ...call, dueOn: '2026-10-01' }, now),
    ).toMatchObject({ refusal: { reason: 'pastDue' } })
    const both = await Promise.all([
      callRecuration(cast.official, productId, call, now),
      callRecuration(cast.chief, productId, call, now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await findCallOf(cast.sari, productId)).toMatchObject({ dueOn: '2026-11-30' })
    must(await submit(cast.sari, productId, now))
    expect(await findCallOf(cast.sari, productId)).toBeNull()
    expect(await typesOf()).toContain('recuration.answered')
    expect(await shown()).toMatchObject({ name: 'Selendang Tarum' })
  })

  it('past due, the office is told once; after its days of grace the product is held till handed in', async () => {
    await deliverAll()
    must(await callRecuration(cast.official, productId, call, now))
    const rule = { name: 'graceDays' as const, value: 5, validFrom: '2026-10-01', source: 'SK 12' }
    must(await decideRule(cast.chief, rule, now))
    const night = (day: string) => enforceRecurations(new Date(`${day}T17:15:00Z`), refreshShelf)
    expect(await night('2026-11-29')).toEqual({ late: 0, held: 0 })
    expect(await night('2026-11-30')).toEqual({ late: 1, held: 0 })
    expect(await night('2026-12-04')).toEqual({ late: 0, held: 0 })
    await deliverAll()
    const kindsOf = async (userId: string) =>
      (await findInbox(userId)).waiting.map(({ kind }) => kind)
    expect(await kindsOf(cast.official.userId)).toContain('changes.late')
    expect(await shown()).toBeTruthy()

    const nights = await Promise.all([night('2026-12-05'), night('2026-12-05')])
    expect(nights.reduce((sum, { held }) => sum + held, 0)).toBe(1)
    expect(await night('2026-12-06')).toEqual({ late: 0, held: 0 })
    await deliverAll()
    expect(await shown()).toBeUndefined()
    expect(await kindsOf(cast.sari.userId)).toContain('certification.held')
    const told = await database().notification.findMany({
      where: { kind: 'certification.heldNearby' },
    })
    expect(told.map(({ userId }) => userId)).toContain(cast.official.userId)

    must(await submit(cast.sari, productId, now))
    await deliverAll()
    // That it is released is an event of its own.
    await deliverAll()
    expect(await shown()).toMatchObject({ name: 'Selendang Tarum' })
    expect(await kindsOf(cast.official.userId)).not.toContain('changes.late')
    expect(await kindsOf(cast.sari.userId)).not.toContain('certification.held')
  })

  describe('a file that answers it', () => {
    const handedIn = async () => {
      must(await callRecuration(cast.official, productId, call, now))
      return must(await submit(cast.sari, productId, now)).submissionId
    }
    const rejectedOnce = async () => {
      const id = await handedIn()
      await readBy(id, 4)
      must(await decide(cast.chief, id, decisionOf('rejected'), { now, listProduct }))
      await deliverAll()
      await deliverAll()
      return id
    }
    const callState = async () => (await database().recuration.findFirstOrThrow()).state
    const holdCodes = async () =>
      (await database().productHold.findMany({ where: { liftedAt: null } })).map(({ code }) => code)

    it('and is rejected takes the product off the shelf until another passes', async () => {
      await rejectedOnce()
      expect(await shown()).toBeUndefined()
      expect(await holdCodes()).toEqual(['notPassed'])
      expect(await findCallOf(cast.sari, productId)).toMatchObject({ reason: 'recipeChange' })
      const kinds = (await findInbox(cast.sari.userId)).waiting.map(({ kind }) => kind)
      expect(kinds).toEqual(expect.arrayContaining(['certification.held', 'changes.called']))
      const again = must(await submit(cast.sari, productId, now)).submissionId
      await deliverAll()
      expect(await shown()).toBeUndefined()
      must(await withdraw(cast.sari, again, undefined, now))
      await deliverAll()
      expect(await holdCodes()).toEqual(['notPassed'])
      const third = must(await submit(cast.sari, productId, now)).submissionId
      await readBy(third, 5)
      must(await decide(cast.chief, third, decisionOf('approved'), { now, listProduct }))
      await deliverAll()
      expect(await shown()).toBeTruthy()
      expect([await callState(), await holdCodes()]).toEqual(['answered', []])
    })

    it('and is rejected no longer holds it once the call is dropped', async () => {
      await rejectedOnce()
      const { id } = await database().recuration.findFirstOrThrow()
      must(await dropRecuration(cast.official, id, now))
      await deliverAll()
      expect(await shown()).toBeTruthy()
    })

    it('and is rejected holds it only until an appeal is upheld', async () => {
      const id = await rejectedOnce()
      must(await fileAppeal(cast.sari, id, 'Pewarnanya sama', now))
      const ruling = { outcome: 'upheld', reasons: 'Benar' } as const
      const organisationId = cast.agencyId
      const third = await join({ name: 'Endang Kurnia', role: 'official', organisationId })
      must(await ruleOnAppeal(third, id, ruling, now))
      await deliverAll()
      expect([await callState(), await holdCodes()]).toEqual(['answered', []])
    })

    it('and is taken back leaves the call standing, with its hold once the grace is over', async () => {
      const id = await handedIn()
      must(await withdraw(cast.sari, id, undefined, now))
      await deliverAll()
      expect([await callState(), await holdCodes()]).toEqual(['called', []])
      const second = must(await submit(cast.sari, productId, now)).submissionId
      setClock(new Date('2027-03-01T03:00:00Z'))
      must(await withdraw(cast.sari, second, undefined, now))
      await deliverAll()
      setClock(now)
      expect([await callState(), await holdCodes()]).toEqual(['called', ['notHandedIn']])
      expect(await shown()).toBeUndefined()
    })
  })

  it('is enforced no more once it is taken back', async () => {
    const { recurationId } = must(await callRecuration(cast.official, productId, call, now))
    const later = new Date('2027-03-01T17:15:00Z')
    expect(await enforceRecurations(later, refreshShelf)).toEqual({ late: 1, held: 1 })
    expect(await shown()).toBeUndefined()
    must(await dropRecuration(cast.official, recurationId, now))
    await deliverAll()
    expect(await shown()).toBeTruthy()
    expect(await enforceRecurations(later, refreshShelf)).toEqual({ late: 0, held: 0 })
  })

  it('can be taken back', async () => {
    const { recurationId } = must(await callRecuration(cast.official, productId, call, now))
    const elsewhere = { ...cast.official, region: '32.17' }
    expect(await dropRecuration(elsewhere, recurationId, now)).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    const otherOffice = { ...cast.official, organisationId: cast.cooperativeId }
    const mine = { id: cast.sari.organisationId }
    expect(await dropRecuration(otherOffice, recurationId, now)).toMatchObject({
      refusal: { reason: 'otherAgency' },
    })
    await database().producer.update({ where: mine, data: { mentorId: cast.official.userId } })
    expect(await dropRecuration(cast.official, recurationId, now)).toMatchObject({
      refusal: { reason: 'conflict' },
    })
    expect(await callRecuration(cast.official, productId, call, now)).toMatchObject({
      refusal: { reason: 'conflict' },
    })
    await database().producer.update({ where: mine, data: { mentorId: null } })
    must(await dropRecuration(cast.official, recurationId, now))
    expect(await dropRecuration(cast.official, recurationId, now)).toMatchObject({
      refusal: { reason: 'wrongState' },
    })
    expect(await submit(cast.sari, productId, now)).toMatchObject({ refusal: { reason: 'listed' } })
  })
})

describe('at the same moment', () => {
  it('accepting, withdrawing, refusing and editing leave one consistent outcome', async () => {
    for (let round = 0; round < 25; round++) {
      must(await edit({ materials: `Katun ${round}` }))
      const { id, revision } = await change()
      const { version } = await product()
      const word = { revision, reasonCode: 'other', text: 'Tidak' } as const
      const [accepted, withdrawn, refused, edited] = await Promise.all([
        acceptChange(cast.official, id, revision, port),
        withdrawChange(cast.sari, id, now),
        refuseChange(cast.chief, id, word, now),
        editProduct(cast.sariPartner, productId, version, { materials: `Sutra ${round}` }, now),
      ])
      const closed = [accepted, withdrawn, refused].filter(({ ok }) => ok).length
      expect(closed).toBeLessThanOrEqual(1)
      const after = await database().productChange.findUniqueOrThrow({
        where: { id },
        include: { moves: true },
      })
      const row = await product()
      if (accepted.ok) {
        expect(after.state).toBe('accepted')
        expect(row.materials).toBe(`Katun ${round}`)
      } else expect(row.materials).not.toBe(`Sutra ${round}`)
      if (edited.ok && !withdrawn.ok)
        expect(after.proposed).toEqual({ materials: `Sutra ${round}` })
      expect(closed + Number(edited.ok)).toBeGreaterThan(0)
      const ends = after.moves.filter(({ act }) => ['accept', 'withdraw', 'refuse'].includes(act))
      expect(ends).toHaveLength(closed)
      const open = await database().productChange.findFirst({
        where: { state: { in: ['proposed', 'curating'] } },
      })
      if (open) must(await withdrawChange(cast.sari, open.id, now))
      expect((await shown())?.materials).toBe(row.materials)
    }
  }, 60_000)
})
