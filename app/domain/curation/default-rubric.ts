import { defaultCriteria } from '#app/domain/curation/default-criteria.ts'
import { defaultGate } from '#app/domain/curation/default-gate.ts'
import type { RubricContent } from '#app/domain/curation/rubric.ts'

/** Etalase's own rubric: where an agency has not published another one, this one holds. */
export const defaultRubric: RubricContent = {
  gate: defaultGate,
  criteria: defaultCriteria,
  grades: [
    { grade: 'A', from: 85 },
    { grade: 'B', from: 70 },
    { grade: 'C', from: 55 },
    { grade: 'D', from: 0 },
  ],
  splitLimit: 15,
  passFrom: 55,
  days: { gate: 3, scoring: 5, decision: 3, revision: 14 },
  validityMonths: 24,
}
