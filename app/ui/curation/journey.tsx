import type { FileRecord } from '#app/domain/curation/file-record.ts'
import { holders } from '#app/domain/curation/holder.ts'
import { type Step, stepsAhead, stepsTaken } from '#app/domain/curation/journey.ts'
import { isClosed } from '#app/domain/curation/submission-acts.ts'
import { type Moment, Timeline } from '#app/ui/kit/timeline.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Travelled = Pick<FileRecord, 'state' | 'dueAt' | 'rubric'> & Parameters<typeof stepsTaken>[0]

const returned = ['gateFailed', 'revisionRequested', 'withdrawn']

/** What has happened to a file, who has it now, and what comes next. */
export function Journey({ record, asMaker }: { record: Travelled; asMaker: boolean }) {
  const { curation } = useMessages()
  const format = useFormat()
  const past = stepsTaken(record).map(
    (step): Moment => ({
      id: `${step.kind}-${step.at.toISOString()}`,
      title: titleOf(curation, step, asMaker),
      detail: [format.dateTime(step.at), 'by' in step ? step.by : undefined]
        .filter(Boolean)
        .join(' · '),
      state: step.kind === 'rejected' ? 'failed' : 'done',
      icon: returned.includes(step.kind) ? 'goBack' : undefined,
    }),
  )
  return <Timeline label={curation.journey} moments={[...past, ...useAhead(record, asMaker)]} />
}

function useAhead({ state, dueAt, rubric }: Travelled, asMaker: boolean): Moment[] {
  const { curation } = useMessages()
  const format = useFormat()
  const { holder } = holders[state]
  if (isClosed(state) || holder === 'nobody') return []
  const { days } = rubric.content
  const usual = { gate: days.gate, curators: days.scoring, decider: days.decision }
  const now: Moment = {
    id: 'now',
    title: holder === 'maker' && !asMaker ? curation.nowAt.makerOther : curation.nowAt[holder],
    detail: dueAt ? curation.until(format.date(dueAt)) : undefined,
    state: holder === 'maker' && asMaker ? 'turn' : 'now',
  }
  const next = stepsAhead(state).map(
    (step): Moment => ({
      id: step,
      title: curation.ahead[step],
      detail: curation.usualDays(usual[step]),
      state: 'next',
    }),
  )
  return [now, ...next, { id: 'catalogue', title: curation.ahead.catalogue, state: 'next' }]
}

function titleOf(
  { steps, stepsOfMaker }: ReturnType<typeof useMessages>['curation'],
  step: Step,
  asMaker: boolean,
): string {
  const own = asMaker ? steps : stepsOfMaker
  if (step.kind === 'handedIn') return own.handedIn
  if (step.kind === 'handedInAgain') return own.handedInAgain(step.version)
  return steps[step.kind]
}
