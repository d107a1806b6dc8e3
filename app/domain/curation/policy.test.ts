import { describe, expect, it } from 'vitest'
import {
  conflictOf,
  type Judged,
  knowingScores,
  mayHandIn,
  maySeeOthers,
  maySeeScores,
  objectionToAssigning,
  objectionToDeciding,
  objectionToGate,
  objectionToRuling,
  type Reading,
  readersWanted,
} from '#app/domain/curation/policy.ts'

const ties = {
  firm: ['sari'],
  cooperative: ['asep'],
  mentor: 'wulan',
  declared: ['ahmad'],
  district: ['bayu'],
}
const file: Judged = {
  state: 'scored',
  agencyId: 'dinas',
  ties,
  gateCheckedBy: 'ratna',
  readers: ['dimas', 'nur'],
  setAside: { readers: [], deciders: [], rulers: [] },
  scoresKnownTo: [],
}
const as = (userId: string, organisationId = 'dinas') => ({ userId, organisationId })

describe('who stands too near', () => {
  it.each([
    ['sari', 'firm'],
    ['asep', 'cooperative'],
    ['wulan', 'mentor'],
    ['ahmad', 'declared'],
    ['bayu', 'district'],
    ['ratna', undefined],
  ])('%s: %s', (userId, conflict) => expect(conflictOf(userId, ties)).toBe(conflict))
})

describe('a decision', () => {
  it('is taken by somebody else', () => {
    expect(objectionToDeciding(as('hendra'), file)).toBeUndefined()
    expect(objectionToDeciding(as('ratna'), file)).toBe('ranGate')
    expect(objectionToDeciding(as('dimas'), file)).toBe('scored')
    expect(objectionToDeciding(as('wulan'), file)).toBe('conflict')
    expect(objectionToDeciding(as('hendra', 'other'), file)).toBe('otherAgency')
    expect(objectionToDeciding(as('hendra'), { ...file, state: 'underReview' })).toBe('wrongState')
  })
})

describe('who holds office over a file', () => {
  const reading = (curatorId: string, state: Reading['state'], version = 1) => ({
    ...{ curatorId, state, version },
  })
  const both = [reading('dimas', 'submitted'), reading('nur', 'submitted')]
  const officials = ['ratna', 'dimas']

  it('reads it as a curator until scores may have been seen', () => {
    const half = [reading('dimas', 'submitted'), reading('nur', 'assigned')]
    expect(knowingScores(officials, half)).toEqual([])
    expect(knowingScores(officials, both)).toEqual(['ratna'])
  })

  it('is not asked later either, when a third reads or the next version comes', () => {
    expect(knowingScores(officials, [...both, reading('bayu', 'assigned')])).toEqual(['ratna'])
    expect(knowingScores(officials, [...both, reading('nur', 'assigned', 2)])).toEqual(['ratna'])
  })
})

it('lets the gate be run only on a file that has just come in, by somebody free of ties', () => {
  const fresh: Judged = { ...file, state: 'submitted', gateCheckedBy: null, readers: [] }
  expect(objectionToGate(as('ratna'), fresh)).toBeUndefined()
  expect(objectionToGate(as('sari'), fresh)).toBe('conflict')
  expect(objectionToGate(as('ratna'), file)).toBe('wrongState')
})

it('lets only the agency that holds a file ask readers', () => {
  const read: Judged = { ...file, state: 'underReview' }
  expect(objectionToAssigning(as('ratna'), read)).toBeUndefined()
  expect(objectionToAssigning(as('ratna', 'other'), read)).toBe('otherAgency')
  expect(objectionToAssigning(as('ratna'), file)).toBe('wrongState')
  expect(objectionToAssigning(as('ratna'), { ...file, state: 'submitted' })).toBe('wrongState')
})

it('wants two readers, one in place of one, and a third only after a split', () => {
  expect(readersWanted('underReview', 0, 2)).toBe(2)
  expect(readersWanted('underReview', 1, 2)).toBe(1)
  expect(readersWanted('underReview', 2, 2)).toBe(0)
  expect(readersWanted('underReview', 2, 3)).toBe(1)
  expect(readersWanted('underReview', 3, 3)).toBe(0)
  expect(readersWanted('scored', 2, 3)).toBe(0)
  expect(readersWanted('submitted', 0, 2)).toBe(0)
})

describe('what others gave', () => {
  const open = { version: 1, blind: false }
  const reading = (curatorId: string, state: Reading['state'], version = 1): Reading => ({
    curatorId,
    state,
    version,
  })

  it('is hidden from a curator until their own is in', () => {
    const other = reading('nur', 'submitted')
    expect(maySeeOthers('dimas', open, [reading('dimas', 'assigned'), other])).toBe(false)
    expect(maySeeOthers('dimas', open, [reading('dimas', 'recused'), other])).toBe(false)
    expect(maySeeOthers('dimas', open, [other])).toBe(false)
    expect(maySeeOthers('dimas', open, [reading('dimas', 'submitted'), other])).toBe(true)
  })

  it('is never shown where the reading is blind', () => {
    const both = [reading('dimas', 'submitted'), reading('nur', 'submitted')]
    expect(maySeeOthers('dimas', { version: 1, blind: true }, both)).toBe(false)
  })

  it('is hidden again while they owe a reading of the next version', () => {
    const readings = [reading('dimas', 'submitted'), reading('dimas', 'assigned', 2)]
    expect(maySeeOthers('dimas', open, readings)).toBe(false)
  })

  it('is hidden from officials until every reader has answered', () => {
    const one = reading('dimas', 'submitted')
    expect(maySeeScores('ratna', 1, [one])).toBe(false)
    expect(maySeeScores('ratna', 1, [one, reading('nur', 'assigned')])).toBe(false)
    expect(maySeeScores('ratna', 1, [one, reading('nur', 'submitted')])).toBe(true)
    expect(
      maySeeScores('ratna', 1, [one, reading('nur', 'submitted'), reading('bayu', 'recused')]),
    ).toBe(true)
    expect(
      maySeeScores('ratna', 1, [one, reading('nur', 'submitted'), reading('ratna', 'assigned', 2)]),
    ).toBe(false)
  })
})

it('lets a product be handed in again when its listing is about to lapse', () => {
  const now = new Date('2026-11-21T03:00:00Z')
  expect(mayHandIn('draft', null, now)).toBe(true)
  expect(mayHandIn('unlisted', null, now)).toBe(true)
  expect(mayHandIn('listed', null, now)).toBe(false)
  expect(mayHandIn('listed', new Date('2027-06-01'), now)).toBe(false)
  expect(mayHandIn('listed', new Date('2026-12-31'), now)).toBe(true)
  expect(mayHandIn('archived', null, now)).toBe(false)
})

describe('after an appeal', () => {
  const rejected = { ...file, state: 'rejected' as const }
  const setAside = { readers: [], deciders: ['hendra'], rulers: ['endang'] }

  it('rules neither who decided, nor who ran the gate, nor who read', () => {
    expect(objectionToRuling(as('hendra'), rejected, 'hendra')).toBe('decided')
    expect(objectionToRuling(as('ratna'), rejected, 'hendra')).toBe('ranGate')
    expect(objectionToRuling(as('dimas'), rejected, 'hendra')).toBe('scored')
    expect(objectionToRuling(as('endang'), rejected, 'hendra')).toBeUndefined()
  })

  it('upheld, the gate is not run by who decided before, nor decided by who ruled', () => {
    const again = { ...file, setAside }
    expect(objectionToGate(as('hendra'), { ...again, state: 'submitted' })).toBe('decided')
    expect(objectionToGate(as('endang'), { ...again, state: 'submitted' })).toBeUndefined()
    expect(objectionToDeciding(as('hendra'), { ...again, state: 'scored' })).toBe('decided')
    expect(objectionToDeciding(as('endang'), { ...again, state: 'scored' })).toBe('decided')
  })
})
