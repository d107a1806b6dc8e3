import { type Holder, holders } from '#app/domain/curation/holder.ts'
import { isClosed, type SubmissionState } from '#app/domain/curation/submission-acts.ts'

export type Step =
  | { kind: 'handedIn' | 'handedInAgain'; at: Date; version: number }
  | { kind: 'gatePassed' | 'gateFailed'; at: Date; by: string }
  | { kind: 'approved' | 'revisionRequested' | 'rejected'; at: Date; by: string }
  | { kind: 'withdrawn'; at: Date }

type Travelled = {
  versions: readonly { version: number; createdAt: Date }[]
  gateChecks: readonly { outcome: 'passed' | 'failed'; at: Date; checkerName: string }[]
  decisions: readonly {
    outcome: 'approved' | 'revisionRequested' | 'rejected'
    at: Date
    deciderName: string
  }[]
  withdrawal: { at: Date } | null
}

/** What has happened to a file, oldest first. */
export function stepsTaken({ versions, gateChecks, decisions, withdrawal }: Travelled): Step[] {
  const steps: Step[] = [
    ...versions.map(({ version, createdAt }) => ({
      kind: version === 1 ? ('handedIn' as const) : ('handedInAgain' as const),
      at: createdAt,
      version,
    })),
    ...gateChecks.map(({ outcome, at, checkerName }) => ({
      kind: outcome === 'passed' ? ('gatePassed' as const) : ('gateFailed' as const),
      at,
      by: checkerName,
    })),
    ...decisions.map(({ outcome, at, deciderName }) => ({ kind: outcome, at, by: deciderName })),
    ...(withdrawal ? [{ kind: 'withdrawn' as const, at: withdrawal.at }] : []),
  ]
  return steps.sort((one, other) => one.at.getTime() - other.at.getTime())
}

const order: readonly Exclude<Holder, 'nobody'>[] = ['maker', 'gate', 'curators', 'decider']

/** Who still gets the file in hand after the present holder, if all goes well. */
export function stepsAhead(state: SubmissionState): Exclude<Holder, 'nobody' | 'maker'>[] {
  if (isClosed(state)) return []
  const { holder } = holders[state]
  if (holder === 'nobody') return []
  return order.slice(order.indexOf(holder) + 1) as Exclude<Holder, 'nobody' | 'maker'>[]
}
