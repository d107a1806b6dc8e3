import {
  linesOf,
  type MonthFigures,
  type SubjectKind,
  subjectKinds,
} from '#app/domain/evaluation/figures.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/kit/section.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { VerdictTable } from './verdict-table.tsx'

/** The lines of a signed revision, as they were signed. */
export function RevisionLines(props: {
  figures: MonthFigures
  cut: Exclude<SubjectKind, 'total'>
  revision: number
}) {
  const { figures, cut, revision } = props
  const m = useMessages().evaluation
  return (
    <Section title={m.table.title}>
      <Tabs
        label={m.table.views}
        items={subjectKinds.map((kind) => ({
          label: m.cuts[kind],
          to: `${paths.agency.evaluationRevision(figures.period, revision)}?by=${kind}`,
          current: kind === cut,
        }))}
      />
      <VerdictTable
        figures={figures}
        lines={linesOf(figures, cut)}
        label={m.cuts[cut]}
        linked={false}
      />
    </Section>
  )
}
