import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actsOpenTo, diagramOf, statesOf } from '#app/kernel/acts.ts'
import { certificateActs } from './certificate-acts.ts'

const states = ['unverified', 'verified', 'refused', 'revoked']

test('every state is reachable, and only what was revoked stays as it is', () => {
  expect(statesOf(certificateActs).sort()).toEqual([...states].sort())
  const closed = states.filter((state) =>
    Object.values(certificateActs).every(({ from }) => !from.some((each) => each === state)),
  )
  expect(closed).toEqual(['revoked'])
})

test.each([
  ['unverified', ['correct'], ['verify', 'refuse']],
  ['refused', ['correct'], []],
  ['verified', [], ['revoke']],
  ['revoked', [], []],
])('%s: the maker may %j, an official may %j', (state, maker, official) => {
  expect(actsOpenTo(certificateActs, state, 'producer')).toEqual(maker)
  expect(actsOpenTo(certificateActs, state, 'official')).toEqual(official)
})

test('the README shows it as it is', () => {
  const readme = readFileSync('app/domain/certification/README.md', 'utf8')
  expect(readme).toContain(diagramOf(certificateActs, 'unverified'))
})
