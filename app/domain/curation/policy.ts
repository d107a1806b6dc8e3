import {
  isClosed,
  type SubmissionState,
  submissionActs,
} from '#app/domain/curation/submission-acts.ts'

/** People who cannot judge a firm's product. */
export type Ties = {
  firm: readonly string[]
  cooperative: readonly string[]
  mentor: string | null
  /** Whoever has declared a tie of family or business before. */
  declared: readonly string[]
  /** Curators of the maker's own district, where their agency counts that. */
  district: readonly string[]
}

export type Conflict = 'firm' | 'cooperative' | 'mentor' | 'declared' | 'district'

/** Why somebody stands too near to the maker to judge, or nothing. */
export function conflictOf(userId: string, ties: Ties): Conflict | undefined {
  if (ties.firm.includes(userId)) return 'firm'
  if (ties.cooperative.includes(userId)) return 'cooperative'
  if (ties.mentor === userId) return 'mentor'
  if (ties.declared.includes(userId)) return 'declared'
  return ties.district.includes(userId) ? 'district' : undefined
}

export type Objection = 'otherAgency' | 'conflict' | 'ranGate' | 'scored' | 'decided' | 'wrongState'

export type Judged = {
  state: SubmissionState
  agencyId: string
  ties: Ties
  /** Who ran the gate of the version at hand. */
  gateCheckedBy: string | null
  /** Whoever read any version and did not step back. */
  readers: readonly string[]
  /** After an appeal was upheld: who read and decided what was set aside, and who set it aside. */
  setAside: { readers: readonly string[]; deciders: readonly string[]; rulers: readonly string[] }
  /** Officials to whom scores of the file have been open, and who are asked for no reading of it. */
  scoresKnownTo: readonly string[]
}

export type Judge = { userId: string; organisationId: string }

function objection(judge: Judge, submission: Judged): Objection | undefined {
  if (judge.organisationId !== submission.agencyId) return 'otherAgency'
  return conflictOf(judge.userId, submission.ties) ? 'conflict' : undefined
}

export function objectionToGate(official: Judge, submission: Judged): Objection | undefined {
  if (!submissionActs.passGate.from.some((state) => state === submission.state)) return 'wrongState'
  if (submission.setAside.deciders.includes(official.userId)) return 'decided'
  return objection(official, submission)
}

/** Readers are asked while the file is read. */
export function objectionToAssigning(official: Judge, submission: Judged): Objection | undefined {
  if (submission.state !== 'underReview') return 'wrongState'
  return official.organisationId === submission.agencyId ? undefined : 'otherAgency'
}

/** A decision is taken by another person: not who ran the gate, not who scored. */
export function objectionToDeciding(official: Judge, submission: Judged): Objection | undefined {
  if (submission.state !== 'scored') return 'wrongState'
  if (submission.gateCheckedBy === official.userId) return 'ranGate'
  if (submission.readers.includes(official.userId)) return 'scored'
  const { deciders, rulers } = submission.setAside
  if ([...deciders, ...rulers].includes(official.userId)) return 'decided'
  return objection(official, submission)
}

/** An appeal is ruled on by somebody who had no part in what is appealed against. */
export function objectionToRuling(
  official: Judge,
  submission: Judged,
  decidedBy: string,
): Objection | undefined {
  if (submission.state !== 'rejected') return 'wrongState'
  if (decidedBy === official.userId) return 'decided'
  if (submission.gateCheckedBy === official.userId) return 'ranGate'
  if (submission.readers.includes(official.userId)) return 'scored'
  return objection(official, submission)
}

/** How many are still to be asked, of the two or, once two have parted, three that a file wants. */
export const readersWanted = (state: SubmissionState, active: number, wanted: number): number =>
  state === 'underReview' ? Math.max(0, wanted - active) : 0

export type Reading = {
  curatorId: string
  version: number
  state: 'assigned' | 'submitted' | 'recused'
}

/** A reader learns of others' scores when their own is in and they owe none on this file; never where
 * the reading is blind. */
export function maySeeOthers(
  curatorId: string,
  { version, blind }: { version: number; blind: boolean },
  readings: readonly Reading[],
) {
  if (blind) return false
  const own = readings.filter((reading) => reading.curatorId === curatorId)
  const owes = own.some(({ state }) => state === 'assigned')
  return (
    !owes && own.some((reading) => reading.version === version && reading.state === 'submitted')
  )
}

/** An official learns of a version's scores when every reader asked has answered. */
export function maySeeScores(userId: string, version: number, readings: readonly Reading[]) {
  const owes = readings.some(({ curatorId, state }) => curatorId === userId && state === 'assigned')
  const asked = readings.filter((each) => each.version === version && each.state !== 'recused')
  return !owes && asked.length >= 2 && asked.every(({ state }) => state === 'submitted')
}

/** Whether officials may have seen scores: two in on one version are all that were asked, at least once. */
export const scoresHaveOpened = (readings: readonly Reading[]): boolean =>
  readings.some(
    ({ version }) =>
      readings.filter((each) => each.version === version && each.state === 'submitted').length > 1,
  )

/**
 * Of those who hold office over a file, whoever may know its scores from the agency's pages; a reader of
 * it has seen them by right and reads what is mended.
 */
export const knowingScores = (
  officials: readonly string[],
  readings: readonly Reading[],
): string[] =>
  scoresHaveOpened(readings)
    ? officials.filter(
        (id) => !readings.some(({ curatorId, state }) => curatorId === id && state === 'submitted'),
      )
    : []

const renewalWindow = 60 * 24 * 60 * 60 * 1000

/** A product may be handed in while it is not listed, or when its listing is about to lapse. */
export function mayHandIn(
  productState: 'draft' | 'listed' | 'unlisted' | 'archived',
  validUntil: Date | null,
  now: Date,
): boolean {
  if (productState === 'draft' || productState === 'unlisted') return true
  if (productState !== 'listed' || validUntil === null) return false
  return validUntil.getTime() - now.getTime() <= renewalWindow
}

export const mayWithdraw = (state: SubmissionState): boolean => !isClosed(state)
