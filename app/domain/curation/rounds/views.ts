import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'
import type { EntryState } from './entry-acts.ts'
import type { Round } from './round.ts'
import type { SampleAct, SampleState } from './sample-acts.ts'

/** Rows on one page of a list of rounds or entries. */
export const roundPageSize = 30

/** A page of such a list, as a query asks for it. */
export const roundPage = (page: number) => ({
  skip: (page - 1) * roundPageSize,
  take: roundPageSize,
})

export type RoundSummary = Round & { undecided: number }

/** A product in an agency's round, beside its file. */
export type AgencyEntry = {
  id: string
  state: EntryState
  enteredAt: Date
  productName: string
  businessName: string
  photoFileId: string | null
  submission: { id: string; number: string; state: SubmissionState } | null
  reasonCode: string | null
  reasonText: string | null
}

export type AttendancePart = 'maker' | 'curator' | 'official' | 'guest'
export type Attendee = {
  id: string
  part: AttendancePart
  name: string
  presentAt: Date | null
}

export type SampleMoment = {
  id: string
  act: SampleAct
  method: string | null
  note: string | null
  byName: string
  at: Date
}

export type DeskSample = {
  id: string
  state: SampleState
  roundId: string
  productName: string
  businessName: string
  events: SampleMoment[]
}

/** An open round as a maker chooses among them. */
export type RoundChoice = Pick<
  Round,
  'id' | 'kind' | 'title' | 'text' | 'heldOn' | 'closesOn' | 'place' | 'samples' | 'blind'
> & { seatsLeft: number | null }

/** A maker's product in an agency's round. */
export type OwnEntry = {
  id: string
  state: EntryState
  enteredAt: Date
  productName: string
  submissionId: string | null
  round: Pick<Round, 'id' | 'kind' | 'title' | 'ownerName' | 'state' | 'heldOn' | 'place'>
}
