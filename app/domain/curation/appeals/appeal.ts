import type { DecisionRecord } from '#app/domain/curation/file-record.ts'

/** Days a maker has against a rejection, from the day of the letter: Etalase's own practice. */
export const appealDays = 14

export type AppealRecord = {
  id: string
  decisionId: string
  text: string
  filedAt: Date
  ruling: {
    outcome: 'upheld' | 'dismissed'
    reasons: string
    byId: string
    byName: string
    at: Date
  } | null
}

const day = 24 * 60 * 60 * 1000
const jakartaOffset = 7 * 60 * 60 * 1000

/** The last day on which an appeal is heard, `YYYY-MM-DD` in Jakarta. */
export const lastAppealDay = (decidedAt: Date): string =>
  new Date(decidedAt.getTime() + jakartaOffset + appealDays * day).toISOString().slice(0, 10)

/** The instant from which it is too late. */
export const appealEnds = (decidedAt: Date): Date =>
  new Date(Date.parse(`${lastAppealDay(decidedAt)}T00:00:00Z`) + day - jakartaOffset)

type Appealable = {
  state: string
  decisions: readonly Pick<DecisionRecord, 'outcome' | 'at'>[]
  appeal: AppealRecord | null
}

export type AppealObjection = 'wrongState' | 'appealedAlready' | 'tooLate'

/** Against a rejection, once, in time. */
export function objectionToAppeal(file: Appealable, now: Date): AppealObjection | undefined {
  const decided = file.decisions.at(-1)
  if (file.appeal) return 'appealedAlready'
  if (file.state !== 'rejected' || decided?.outcome !== 'rejected') return 'wrongState'
  return now >= appealEnds(decided.at) ? 'tooLate' : undefined
}
