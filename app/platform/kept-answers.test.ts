import { expect, it } from 'vitest'
import { KeptAnswers } from '#app/platform/kept-answers.server.ts'

/** Answers of which `most` are kept, and how often each was found anew. */
function answersOf(most: number) {
  const signal = { epoch: 1 as number | undefined }
  const found: string[] = []
  const kept = new KeptAnswers<string>(signal, most)
  const ask = (key: string) =>
    kept.get(key, async () => {
      found.push(key)
      return `the answer to ${key}`
    })
  return { signal, found, kept, ask }
}

it('finds an answer once, for two who ask at the same time and for who asks later', async () => {
  const { found, ask } = answersOf(8)
  const both = await Promise.all([ask('dodol'), ask('dodol')])
  expect([...both, await ask('dodol')]).toEqual(Array(3).fill('the answer to dodol'))
  expect(found).toEqual(['dodol'])
})

it('keeps what is asked again while many ask what nobody asks twice', async () => {
  const { found, ask } = answersOf(8)
  for (const key of ['batik', 'dodol', 'batik', 'dodol']) await ask(key)
  for (let number = 0; number < 100; number += 1) await ask(`only once ${number}`)
  found.length = 0
  await ask('batik')
  await ask('dodol')
  expect(found).toEqual([])
})

it('lets the least recently asked go, of those asked once and of those asked again', async () => {
  const { found, ask } = answersOf(8)
  for (const key of ['one', 'two', 'three']) await ask(key)
  await ask('one')
  expect(found).toEqual(['one', 'two', 'three', 'one'])

  const again = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  for (const key of again) {
    await ask(key)
    await ask(key)
  }
  found.length = 0
  for (const key of [...again].reverse()) await ask(key)
  expect(found).toEqual(['a'])
})

it('keeps nothing past a change, and nothing while nobody hears of changes', async () => {
  const { signal, found, ask } = answersOf(8)
  for (let time = 0; time < 2; time += 1) await ask('dodol')
  signal.epoch = 2
  await ask('dodol')
  signal.epoch = undefined
  for (let time = 0; time < 2; time += 1) await ask('dodol')
  expect(found).toHaveLength(4)
})

it('keeps no failure, not even one that two asked for', async () => {
  const { kept, ask } = answersOf(8)
  const fail = () => Promise.reject(new Error('the engine is away'))
  const both = await Promise.allSettled([kept.get('dodol', fail), kept.get('dodol', fail)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await ask('dodol')).toBe('the answer to dodol')
})
