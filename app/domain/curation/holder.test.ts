import { describe, expect, it } from 'vitest'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import { addMonths, addWorkingDays, dueOf } from '#app/domain/curation/due.ts'
import { holderOf } from '#app/domain/curation/holder.ts'
import { closedStates, openStates } from '#app/domain/curation/submission-acts.ts'

const friday = new Date('2026-11-20T03:00:00Z')

describe('who holds a file', () => {
  it('is somebody while it is open, with a day by which they are done', () => {
    for (const state of openStates) {
      const dueAt = dueOf(state, friday, defaultRubric.days)
      const holding = holderOf({ state, heldSince: friday, dueAt }, friday)
      expect(holding.holder).not.toBe('nobody')
      expect(holding.dueAt?.getTime()).toBeGreaterThan(friday.getTime())
      expect(holding.late).toBe(false)
    }
  })

  it('is nobody once it is closed', () => {
    for (const state of closedStates) {
      const holding = holderOf({ state, heldSince: friday, dueAt: null }, friday)
      expect(holding).toMatchObject({ holder: 'nobody', next: 'none', late: false })
    }
  })

  it('is late after the day', () => {
    const dueAt = dueOf('submitted', friday, defaultRubric.days)
    const later = new Date('2026-11-26T03:00:00Z')
    expect(holderOf({ state: 'submitted', heldSince: friday, dueAt }, later).late).toBe(true)
  })
})

describe('working days', () => {
  it('skip the weekend as Jakarta counts it', () => {
    expect(addWorkingDays(friday, 1).toISOString()).toBe('2026-11-23T03:00:00.000Z')
    expect(addWorkingDays(friday, 5).toISOString()).toBe('2026-11-27T03:00:00.000Z')
    const lateFriday = new Date('2026-11-20T18:00:00Z')
    expect(addWorkingDays(lateFriday, 1).toISOString()).toBe('2026-11-22T18:00:00.000Z')
  })
})

it('adds months and stays within the month', () => {
  expect(addMonths('2026-11-21', 24)).toBe('2028-11-21')
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
})
