import { defineActs, statesOf } from '#app/kernel/acts.ts'

export type IncidentState =
  | 'open'
  | 'asked'
  | 'answered'
  | 'suspended'
  | 'mending'
  | 'mended'
  | 'delisted'
  | 'dismissed'

/** Everything that can happen to an incident; a note is a fact too, but moves nothing. */
export const incidentActs = defineActs<
  IncidentState,
  'buyer' | 'official' | 'public' | 'producer'
>()({
  report: { by: ['buyer', 'official', 'public'], from: [], to: 'open' },
  ask: { by: 'official', from: ['open', 'answered'], to: 'asked' },
  answer: { by: 'producer', from: ['asked'], to: 'answered' },
  suspend: { by: 'official', from: ['open', 'asked', 'answered', 'mending'], to: 'suspended' },
  promise: { by: 'producer', from: ['asked', 'suspended'], to: 'mending' },
  confirmMend: { by: 'official', from: ['mending'], to: 'mended' },
  delist: {
    by: 'official',
    from: ['open', 'asked', 'answered', 'suspended', 'mending'],
    to: 'delisted',
  },
  dismiss: {
    by: 'official',
    from: ['open', 'asked', 'answered', 'suspended', 'mending'],
    to: 'dismissed',
  },
})

export type IncidentAct = keyof typeof incidentActs

export const closedIncidentStates: readonly IncidentState[] = ['mended', 'delisted', 'dismissed']
export const openIncidentStates = (statesOf(incidentActs) as IncidentState[]).filter(
  (state) => !closedIncidentStates.includes(state),
)
