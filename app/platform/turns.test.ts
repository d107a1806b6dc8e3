import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { database, pool } from '#app/platform/database.server.ts'
import { endTurn, giveBackTurn, type Taken, takeTurn } from '#app/platform/turns.server.ts'
import { resetDatabase } from '#tests/database.ts'

const now = new Date('2026-10-12T02:00:00Z')
const take = (key: string, fingerprint = 'an order') =>
  takeTurn({ scope: 'key:1', key }, fingerprint, now)
const kindsOf = (taken: Taken[]) => taken.map(({ kind }) => kind)

function turnOf(taken: Taken) {
  if (taken.kind !== 'turn') throw new Error(`no turn: ${taken.kind}`)
  return taken.turn
}

const several = Array.from({ length: 12 }, (_, index) => `many-${index}`)

beforeEach(resetDatabase)

it('gives each of many who come at once a turn of their own, in few statements', async () => {
  const statements = vi.spyOn(pool(), 'query')
  onTestFinished(() => statements.mockRestore())
  const turns = (await Promise.all(several.map((key) => take(key)))).map(turnOf)
  expect(statements.mock.calls.length).toBeLessThanOrEqual(2)
  await Promise.all(turns.map((turn) => endTurn(turn, { body: turn.key })))
  expect(statements.mock.calls.length).toBeLessThanOrEqual(4)
  const again = await Promise.all(several.map((key) => take(key)))
  expect(again).toEqual(several.map((key) => ({ kind: 'done', answer: { body: key } })))
})

it('gives the turn to one where the same key comes several times at once', async () => {
  const taken = await Promise.all([take('other'), take('same'), take('same'), take('same')])
  expect(kindsOf(taken)).toEqual(['turn', 'turn', 'busy', 'busy'])
  expect(kindsOf(await Promise.all([take('other', 'a sample'), take('same')]))).toEqual([
    'other',
    'busy',
  ])
})

it('writes no answer for whoever lost the turn, beside those who did not', async () => {
  const [lost, kept, last] = (await Promise.all(several.slice(0, 3).map((key) => take(key)))).map(
    turnOf,
  )
  if (!lost || !kept || !last) throw new Error('three turns were asked for')
  await database().idempotencyKey.updateMany({
    where: { key: lost.key },
    data: { attemptedAt: new Date(0) },
  })
  const taken = turnOf(await take(lost.key))
  expect(taken.actId).toBe(lost.actId)
  await Promise.all([last, lost, kept].map((turn) => endTurn(turn, { body: 'mine' })))
  const answers = await database().idempotencyKey.findMany({ orderBy: { key: 'asc' } })
  expect(answers.map(({ answer }) => answer)).toEqual([null, { body: 'mine' }, { body: 'mine' }])
  await giveBackTurn(lost)
  expect(await database().idempotencyKey.count()).toBe(3)
})

it('leaves the turn to who claimed it where the line broke before they heard so', async () => {
  const ask = pool().query.bind(pool()) as (...asked: unknown[]) => Promise<unknown>
  let broken = 0
  const line = vi.spyOn(pool(), 'query')
  onTestFinished(() => line.mockRestore())
  line.mockImplementation((async (...asked: unknown[]) => {
    const answer = await ask(...asked)
    if (!JSON.stringify(asked).includes('many-1') || broken++ > 0) return answer
    throw new Error('the line broke')
  }) as never)
  const taken = await Promise.all(several.map((key) => take(key)))
  expect(broken).toBeGreaterThan(0)
  expect(new Set(kindsOf(taken))).toEqual(new Set(['turn']))
  expect(await database().idempotencyKey.count()).toBe(several.length)
})
