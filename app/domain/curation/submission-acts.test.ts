import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  closedStates,
  initialState,
  isClosed,
  openStates,
  type SubmissionAct,
  type SubmissionState,
  submissionActs,
  submissionStates,
} from '#app/domain/curation/submission-acts.ts'
import { actsOpenTo, diagramOf } from '#app/kernel/acts.ts'

const acts = Object.values(submissionActs)

function reachableFrom(start: SubmissionState): Set<SubmissionState> {
  const seen = new Set<SubmissionState>([start])
  for (const state of seen) {
    for (const act of acts) {
      if (act.from.some((from) => from === state)) seen.add(act.to)
    }
  }
  return seen
}

const offers: Record<SubmissionState, { producer: SubmissionAct[]; official: SubmissionAct[] }> = {
  submitted: { producer: ['withdraw'], official: ['passGate', 'failGate'] },
  underReview: {
    producer: ['withdraw'],
    official: ['assign', 'release', 'goWithTwo', 'completeScoring'],
  },
  scored: {
    producer: ['withdraw'],
    official: ['approve', 'requestRevision', 'reject'],
  },
  revisionRequested: { producer: ['resubmit', 'withdraw'], official: [] },
  approved: { producer: [], official: [] },
  rejected: { producer: [], official: ['reopen'] },
  withdrawn: { producer: [], official: [] },
}

describe('the acts of a submission', () => {
  it('reach every state from the first', () => {
    expect([...reachableFrom(initialState)].sort()).toEqual([...submissionStates].sort())
  })

  it.each(openStates)('lead from %s to an end: no state is a trap', (state) => {
    expect([...reachableFrom(state)].some(isClosed)).toBe(true)
  })

  it.each(closedStates.filter((state) => state !== 'rejected'))('leave %s alone', (state) => {
    expect([...reachableFrom(state)]).toEqual([state])
  })

  it('open a rejected file again by nothing but an upheld appeal', () => {
    const out = acts.filter(({ from }) => from.some((state) => state === 'rejected'))
    expect(out).toEqual([submissionActs.reopen])
  })

  it.each(submissionStates)('offer each side what it may do in %s', (state) => {
    expect(actsOpenTo(submissionActs, state, 'producer')).toEqual(offers[state].producer)
    expect(actsOpenTo(submissionActs, state, 'official')).toEqual(offers[state].official)
  })

  it('are drawn in the README as they are', () => {
    const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8')
    expect(readme).toContain(diagramOf(submissionActs, initialState))
  })
})
