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
export const lastAppealDay = (decidedAt: Date, appealDays: number): string =>
  new Date(decidedAt.getTime() + jakartaOffset + appealDays * day).toISOString().slice(0, 10)

/** The instant from which it is too late. */
export const appealEnds = (lastDay: string): Date =>
  new Date(Date.parse(`${lastDay}T00:00:00Z`) + day - jakartaOffset)

type Appealable = {
  state: string
  decisions: readonly { outcome: string; letter: { appealUntil: string | null } | null }[]
  appeal: object | null
}

export type AppealObjection = 'wrongState' | 'appealedAlready' | 'tooLate'

/** Against a rejection, once, in time. */
export function objectionToAppeal(file: Appealable, now: Date): AppealObjection | undefined {
  const decided = file.decisions.at(-1)
  if (file.appeal) return 'appealedAlready'
  const until = decided?.letter?.appealUntil
  if (file.state !== 'rejected' || decided?.outcome !== 'rejected' || !until) return 'wrongState'
  return now >= appealEnds(until) ? 'tooLate' : undefined
}
