import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'
import type { IconName } from '#app/ui/kit/icon.tsx'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const tones: Record<SubmissionState, StatusTone> = {
  submitted: 'sent',
  underReview: 'active',
  scored: 'active',
  revisionRequested: 'sent',
  approved: 'ok',
  rejected: 'bad',
  withdrawn: 'lapsed',
}

const icons: Partial<Record<SubmissionState, IconName>> = {
  scored: 'hourglass',
  revisionRequested: 'goBack',
}

/** Turmeric only where it is this reader's turn: a revision, for its maker. */
export function SubmissionStatus(props: {
  state: SubmissionState
  turn?: boolean
  plain?: boolean
}) {
  const { state, turn, plain } = props
  const { curation } = useMessages()
  return (
    <Status
      tone={turn ? 'turn' : tones[state]}
      icon={turn ? undefined : icons[state]}
      plain={plain}
    >
      {curation.states[state]}
    </Status>
  )
}
