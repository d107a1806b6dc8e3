import { expect, it } from 'vitest'
import { readOnce } from '#app/platform/read-once.ts'

it('reads once, however many ask', async () => {
  let readings = 0
  const find = readOnce(async () => ++readings)
  expect(await Promise.all([find(), find()])).toEqual([1, 1])
  expect(await find()).toBe(1)
})

it('reads again after a failure, or what came too early', async () => {
  const answers = [Promise.reject(new Error('gone')), Promise.resolve([]), Promise.resolve([7])]
  const find = readOnce<number[]>(
    () => answers.shift() ?? Promise.reject(new Error('asked once more')),
    (found) => found.length > 0,
  )
  await expect(find()).rejects.toThrow('gone')
  expect(await find()).toEqual([])
  expect(await find()).toEqual([7])
  expect(await find()).toEqual([7])
})
