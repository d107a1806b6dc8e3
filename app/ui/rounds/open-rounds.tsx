import type { RoundSummary } from '#app/domain/curation/rounds/views.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { RoundTable } from './round-table.tsx'

/** The dated rounds that are open, on an official's first page. */
export function OpenRounds({ rounds }: { rounds: readonly RoundSummary[] }) {
  const m = useMessages().rounds.agency
  if (rounds.length === 0) return null
  return (
    <Section title={m.openNow} actions={<a href={paths.agency.rounds()}>{m.allRounds}</a>}>
      <RoundTable rounds={rounds} />
    </Section>
  )
}
