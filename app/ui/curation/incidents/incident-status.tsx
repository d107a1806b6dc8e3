import type { Severity } from '#app/domain/curation/incidents/incident.ts'
import type { IncidentState } from '#app/domain/curation/incidents/incident-acts.ts'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const tones: Record<IncidentState, StatusTone> = {
  open: 'sent',
  asked: 'active',
  answered: 'sent',
  suspended: 'bad',
  mending: 'active',
  mended: 'ok',
  delisted: 'bad',
  dismissed: 'lapsed',
}

/** Turmeric only where this reader is awaited. */
export function IncidentStatus({ state, turn }: { state: IncidentState; turn?: boolean }) {
  const { incidents } = useMessages()
  return (
    <Status tone={turn ? 'turn' : tones[state]} plain>
      {incidents.states[state]}
    </Status>
  )
}

const weights: Record<Severity, StatusTone> = { high: 'bad', medium: 'sent', low: 'draft' }

export function SeverityStatus({ severity }: { severity: Severity }) {
  const { incidents } = useMessages()
  return (
    <Status tone={weights[severity]} icon={severity === 'high' ? undefined : 'minus'} plain>
      {incidents.severities[severity]}
    </Status>
  )
}
