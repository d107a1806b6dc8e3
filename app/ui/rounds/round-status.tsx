import type { EntryState } from '#app/domain/curation/rounds/entry-acts.ts'
import type { RoundState } from '#app/domain/curation/rounds/round-acts.ts'
import type { SampleState } from '#app/domain/curation/rounds/sample-acts.ts'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const roundTones: Record<RoundState, StatusTone> = {
  draft: 'draft',
  open: 'active',
  closed: 'sent',
  settled: 'ok',
  cancelled: 'lapsed',
}

const entryTones: Record<EntryState, StatusTone> = {
  entered: 'sent',
  asked: 'sent',
  passed: 'ok',
  declined: 'bad',
  withdrawn: 'lapsed',
  released: 'lapsed',
}

const sampleTones: Record<SampleState, StatusTone> = {
  announced: 'draft',
  received: 'active',
  examined: 'active',
  kept: 'ok',
  returned: 'ok',
  destroyed: 'lapsed',
}

export function RoundStatus({ state }: { state: RoundState }) {
  return <Status tone={roundTones[state]}>{useMessages().rounds.states[state]}</Status>
}

/** Turmeric only for whoever has to answer. */
export function EntryStatus({ state, turn }: { state: EntryState; turn?: boolean }) {
  const tone = turn ? 'turn' : entryTones[state]
  return <Status tone={tone}>{useMessages().rounds.entryStates[state]}</Status>
}

export function SampleStatus({ state }: { state: SampleState }) {
  return <Status tone={sampleTones[state]}>{useMessages().rounds.sampleStates[state]}</Status>
}
