import type { RubricVersionState } from '#app/domain/curation/rubrics/rubric-version-acts.ts'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const tones: Record<RubricVersionState, StatusTone> = {
  draft: 'draft',
  published: 'ok',
  retired: 'lapsed',
}

export function VersionStatus({ state }: { state: RubricVersionState }) {
  return <Status tone={tones[state]}>{useMessages().rubrics.states[state]}</Status>
}
