import { expect, test } from 'vitest'
import { arrangePhotos } from './arrange-photos.ts'

test.each([
  [{}, ['a', 'b', 'c']],
  [{ up: 'b' }, ['b', 'a', 'c']],
  [{ down: 'b' }, ['a', 'c', 'b']],
  [{ up: 'a' }, ['a', 'b', 'c']],
  [{ down: 'c' }, ['a', 'b', 'c']],
  [{ without: 'b' }, ['a', 'c']],
  [{ up: 'x' }, ['a', 'b', 'c']],
  [{ down: 'x' }, ['a', 'b', 'c']],
])('%o', (step, expected) => {
  expect(arrangePhotos(['a', 'b', 'b', 'c'], step)).toEqual(expected)
})
