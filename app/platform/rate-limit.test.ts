import { beforeEach, expect, it } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { takeAllowance } from '#app/platform/rate-limit.server.ts'
import { resetDatabase } from '#tests/database.ts'

const policy = { most: 8, seconds: 60 }
const second = (count: number) => new Date(Date.UTC(2026, 9, 12, 2, 0, count))
const use = (key: string, now = second(0)) => takeAllowance(key, policy, now)
const remainingOf = (uses: readonly { remaining: number }[]) =>
  uses.map(({ remaining }) => remaining)

beforeEach(resetDatabase)

it('counts those who come at once one after the other, each key for itself', async () => {
  const keys = ['a', 'b', 'a', 'a', 'b', 'a', 'a', 'a', 'a', 'a', 'a', 'b']
  const uses = await Promise.all(keys.map((key) => use(key)))
  const of = (wanted: string) => uses.filter((_, index) => keys[index] === wanted)
  expect(remainingOf(of('a'))).toEqual([7, 6, 5, 4, 3, 2, 1, 0, 0])
  expect(of('a').map(({ allowed }) => allowed)).toEqual([...Array(8).fill(true), false])
  expect(remainingOf(of('b'))).toEqual([7, 6, 5])
})

it('counts on from what other processes have counted, until the window ends', async () => {
  await use('a')
  await database().rateLimit.updateMany({ data: { count: { increment: 5 } } })
  expect(remainingOf(await Promise.all([use('a'), use('a'), use('a')]))).toEqual([1, 0, 0])
  expect(await use('a', second(59))).toMatchObject({ allowed: false, resets: 1 })
  expect(await use('a', second(60))).toEqual({
    ...{ allowed: true, limit: 8, remaining: 7, resets: 60 },
  })
})

it('counts who came on either side of a window’s end for the next', async () => {
  await use('a')
  const uses = await Promise.all([59, 59, 60, 60].map((count) => use('a', second(count))))
  expect(remainingOf(uses)).toEqual([6, 7, 6, 5])
})

it('lets nobody begin anew through a process whose clock is behind', async () => {
  for (let count = 0; count < 8; count += 1) await use('a', second(60))
  expect(await use('a', second(59))).toMatchObject({ allowed: false })
  expect(await use('a', second(61))).toMatchObject({ allowed: false })
})
