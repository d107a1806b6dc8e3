import type { CallSummary } from '#app/domain/curation/calls/views.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CallTable } from './call-table.tsx'

/** A buyer's calls that are under way, on its first page. */
export function RunningCalls(props: { calls: readonly CallSummary[]; today: string }) {
  const { buyer: m, makerCalls } = useMessages().rounds
  if (props.calls.length === 0) return null
  return (
    <Section title={m.home} actions={<a href={paths.buyer.calls()}>{makerCalls.all}</a>}>
      <CallTable {...props} />
    </Section>
  )
}
