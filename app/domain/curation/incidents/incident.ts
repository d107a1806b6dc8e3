import type { IncidentAct, IncidentState } from './incident-acts.ts'

export const severities = ['high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]
export type IncidentSource = 'buyer' | 'official' | 'public'

/** Why an official may not act on an incident. */
export type IncidentObjection = 'otherAgency' | 'conflict'

export type IncidentEntry = {
  id: string
  act: IncidentAct | 'note'
  text: string | null
  dueOn: string | null
  fileIds: string[]
  byName: string
  byRole: string
  at: Date
}

/** An incident as its maker may see it: what was said, never who said it. */
export type IncidentForMaker = {
  id: string
  number: string
  productId: string
  name: string
  state: IncidentState
  source: IncidentSource
  text: string
  fileIds: string[]
  dueOn: string | null
  reportedAt: Date
  closedAt: Date | null
  held: boolean
  /** Without notes. */
  entries: IncidentEntry[]
}

export type IncidentFile = IncidentForMaker & {
  severity: Severity
  slug: string
  businessName: string
  producerId: string
  /** Who complained: a firm of ours, or somebody who left a way to reach them. */
  reporter: string | null
  contact: string | null
  objection: IncidentObjection | undefined
}

export type QueuedIncident = {
  id: string
  number: string
  name: string
  businessName: string
  source: IncidentSource
  severity: Severity
  state: IncidentState
  dueOn: string | null
  reportedAt: Date
}

/** A complaint as who made it sees it. */
export type OwnComplaint = {
  id: string
  number: string
  productId: string
  name: string
  slug: string
  state: IncidentState
  text: string
  reportedAt: Date
  closedAt: Date | null
  /** What came of it, in the office's words. */
  outcome: string | null
}

/** Before a maker or an official is past the day that was set. */
export const isLate = (
  { state, dueOn }: { state: IncidentState; dueOn: string | null },
  today: string,
): boolean => (state === 'asked' || state === 'mending') && dueOn !== null && dueOn < today
