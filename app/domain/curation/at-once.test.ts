import { afterAll, beforeEach, expect, it } from 'vitest'
import type { Official } from '#app/domain/accounts/actor.ts'
import { assignCurators } from '#app/domain/curation/assign-curators.server.ts'
import { checkGate } from '#app/domain/curation/check-gate.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { recuse } from '#app/domain/curation/recuse.server.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { withdraw } from '#app/domain/curation/withdraw.server.ts'
import { saveProduct } from '#app/domain/products/save-product.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import {
  countEvents,
  decisionOf,
  gateAnswers,
  handIn,
  later,
  makeReady,
  monday,
  must,
  passGate,
  reviewOf,
  score,
  scored,
  stateOf,
  underReview,
} from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'

/** Real concurrency: both sides run at the same time on their own connections, many times over. */
const rounds = 8

let cast: Cast
let shelved: string[]
const port = {
  now: later(4),
  listProduct: async (_: unknown, { productId }: { productId: string }) => {
    shelved.push(productId)
  },
}

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  shelved = []
})
afterAll(closeDatabase)

const accepted = (results: { ok: boolean }[]) => results.filter(({ ok }) => ok).length

async function anotherOfficial(): Promise<Official> {
  const id = newId()
  await database().user.create({
    data: { id, name: 'Sinta Maharani', email: `${id}@contoh.id`, emailVerified: true },
  })
  return { ...cast.chief, userId: id, name: 'Sinta Maharani' }
}

async function each(round: () => Promise<void>) {
  for (let index = 0; index < rounds; index += 1) {
    await resetDatabase()
    cast = await settle()
    await round()
  }
}

it('two officials deciding: one decision, one event', { timeout: 120_000 }, () =>
  each(async () => {
    const id = await scored(cast)
    const sinta = await anotherOfficial()
    const results = await Promise.all([
      decide(cast.chief, id, decisionOf('approved'), port),
      decide(sinta, id, decisionOf('rejected'), port),
    ])
    expect(accepted(results)).toBe(1)
    const decisions = await database().decision.findMany({ where: { submissionId: id } })
    expect(decisions).toHaveLength(1)
    expect(await stateOf(id)).toBe(decisions[0]?.outcome)
    const events = await Promise.all(
      ['approved', 'rejected'].map((outcome) => countEvents(id, `submission.${outcome}`)),
    )
    expect(events.reduce((sum, count) => sum + count, 0)).toBe(1)
  }),
)

it('both curators handing in: exactly one of them completes it', { timeout: 120_000 }, () =>
  each(async () => {
    const id = await underReview(cast)
    await Promise.all([score(cast.curatorOne, id, 4), score(cast.curatorTwo, id, 4)])
    expect(await stateOf(id)).toBe('scored')
    expect(await countEvents(id, 'submission.scored')).toBe(1)
    expect(await database().review.count({ where: { submissionId: id, state: 'submitted' } })).toBe(
      2,
    )
  }),
)

it('withdrawing while it is decided: one of the two, wholly', { timeout: 120_000 }, () =>
  each(async () => {
    const id = await scored(cast)
    shelved = []
    const results = await Promise.all([
      withdraw(cast.sari, id, undefined, later(4)),
      decide(cast.chief, id, decisionOf('approved'), port),
    ])
    expect(accepted(results)).toBe(1)
    const state = await stateOf(id)
    const withdrawn = state === 'withdrawn'
    expect(await database().withdrawal.count()).toBe(withdrawn ? 1 : 0)
    expect(await database().decision.count()).toBe(withdrawn ? 0 : 1)
    expect(shelved).toHaveLength(withdrawn ? 0 : 1)
    const product = await database().product.findFirstOrThrow()
    expect(product.state).toBe(withdrawn ? 'draft' : 'listed')
  }),
)

it('one reader stepping back while the other hands in', { timeout: 120_000 }, () =>
  each(async () => {
    const id = await underReview(cast)
    const reviewId = await reviewOf(id, cast.curatorOne)
    const [stepped] = await Promise.all([
      recuse(cast.curatorOne, reviewId, { reason: 'Tetangga' }, later(3)),
      score(cast.curatorTwo, id, 4),
    ])
    expect(stepped.ok).toBe(true)
    expect(await stateOf(id)).toBe('underReview')
    expect(await countEvents(id, 'submission.scored')).toBe(0)
  }),
)

it('two officials assigning: two readers, not four', { timeout: 120_000 }, () =>
  each(async () => {
    const id = await handIn(cast)
    await passGate(cast.official, id)
    const { curatorOne, curatorTwo, curatorThree } = cast
    const results = await Promise.all([
      assignCurators(cast.official, id, [curatorOne.userId, curatorTwo.userId], later(2)),
      assignCurators(cast.chief, id, [curatorThree.userId, curatorTwo.userId], later(2)),
    ])
    expect(accepted(results)).toBe(1)
    expect(await database().review.count()).toBe(2)
  }),
)

it('the gate run twice, and withdrawn meanwhile', { timeout: 120_000 }, () =>
  each(async () => {
    const id = await handIn(cast)
    const form = { version: 1, items: gateAnswers() }
    const [one, other] = await Promise.all([
      checkGate(cast.official, id, form, later(1)),
      checkGate(cast.chief, id, form, later(1)),
      withdraw(cast.sari, id, undefined, later(1)),
    ])
    expect(accepted([one, other])).toBeLessThanOrEqual(1)
    expect(await database().gateCheck.count()).toBe(accepted([one, other]))
    expect(await stateOf(id)).toBe('withdrawn')
  }),
)

it(
  'handing in twice while somebody saves: one file, of what stands there',
  { timeout: 120_000 },
  () =>
    each(async () => {
      await ensureDefaultRubric()
      const productId = await makeReady(cast.sari)
      const [one, other] = await Promise.all([
        submit(cast.sari, productId, monday),
        submit(cast.sariPartner, productId, monday),
        saveProduct(cast.sari, productId, 1, { unit: 'helai' }, monday),
      ])
      expect(accepted([one, other])).toBeLessThanOrEqual(1)
      if (accepted([one, other]) === 0) {
        must(await submit(cast.sari, productId, monday))
      }
      const submission = await database().submission.findFirstOrThrow({
        include: { versions: true, product: true },
      })
      expect(await database().submission.count()).toBe(1)
      const snapshot = submission.versions[0]?.snapshot as { unit: string }
      expect(snapshot.unit).toBe(submission.product.unit)
    }),
)
