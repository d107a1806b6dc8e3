import { expect, test } from 'vitest'
import { slugFor } from './slug-for.ts'

test.each([
  ['Batik Tulis Kawung, Soga Alam', 'batik-tulis-kawung-soga-alam-4567890a'],
  ['Kopi Robusta 200 g', 'kopi-robusta-200-g-4567890a'],
  ['Crème brûlée', 'creme-brulee-4567890a'],
  ['   ', '4567890a'],
  ['!!!', '4567890a'],
  ['x'.repeat(90), `${'x'.repeat(60)}-4567890a`],
])('%s', (name, slug) => {
  expect(slugFor(name, '01930000-0000-7000-8000-00004567890a')).toBe(slug)
})
