import { expect, it } from 'vitest'
import { together } from '#app/platform/together.server.ts'

/** Work that ends when it is told to. */
function doubling(limit?: number) {
  const runs: { items: readonly number[]; end: () => void }[] = []
  const ask = together<number, number>(
    3,
    (items) => {
      return new Promise((resolve, reject) => {
        const end = () =>
          items.includes(13)
            ? reject(new Error('thirteen'))
            : resolve(items.map((each) => each * 2))
        runs.push({ items, end })
      })
    },
    limit,
  )
  /** Ends the run under way; whoever waited has begun the next one when this returns. */
  async function end() {
    runs.at(-1)?.end()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ask, end, itemsOf: () => runs.map(({ items }) => items) }
}

it('goes at once where nobody is before, and together with all who came meanwhile', async () => {
  const { ask, end, itemsOf } = doubling()
  const answers = Promise.all([1, 2, 3, 4, 5].map(ask))
  expect(itemsOf()).toEqual([[1]])
  await end()
  expect(itemsOf()).toEqual([[1], [2, 3, 4]])
  await end()
  await end()
  expect(itemsOf()).toEqual([[1], [2, 3, 4], [5]])
  expect(await answers).toEqual([2, 4, 6, 8, 10])
})

it('lets nobody fail for another, and goes on afterwards', async () => {
  const { ask, end, itemsOf } = doubling()
  const answers = Promise.allSettled([1, 2, 13, 4].map(ask))
  for (let run = 0; run < 5; run++) await end()
  expect(itemsOf()).toEqual([[1], [2, 13, 4], [2], [13], [4]])
  expect((await answers).map(({ status }) => status)).toEqual([
    ...['fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
  ])
  const later = ask(6)
  await end()
  expect(await later).toBe(12)
})

it('waits for no run for ever, and goes on with the next', async () => {
  const { ask, itemsOf } = doubling(20)
  const answers = await Promise.allSettled([1, 2].map(ask))
  expect(itemsOf()).toEqual([[1], [2]])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
