import { expect, it } from 'vitest'
import { pageNumbers } from './pager.tsx'

it.each([
  [1, 1, [1]],
  [2, 9, [1, 2, 3, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [4, 9, [1, 2, 3, 4, 5, null, 9]],
  [9, 9, [1, null, 8, 9]],
])('page %s of %s', (page, pages, numbers) => {
  expect(pageNumbers(page, pages)).toEqual(numbers)
})
