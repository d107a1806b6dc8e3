import {
  type Line,
  linesOf,
  type MonthFigures,
  type SubjectKind,
  subjectKinds,
} from '#app/domain/evaluation/figures.ts'
import type { Verdict } from '#app/domain/evaluation/indicators/verdict.ts'
import { paths } from '#app/paths.ts'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { VerdictTable } from './verdict-table.tsx'

type Cut = Exclude<SubjectKind, 'total'>
export type VerdictView = {
  cut: Cut
  verdict: Verdict | undefined
  page: number
  pages: number
}

const verdicts: readonly Verdict[] = ['up', 'down', 'flat', 'undetermined']

/** The verdicts by product, maker, district, sector or chain, all or of one kind. */
export function VerdictSection(props: {
  figures: MonthFigures
  lines: readonly Line[]
  view: VerdictView
}) {
  const { figures, lines, view } = props
  const { evaluation: m, kit } = useMessages()
  const f = useFormat()
  const to = (cut: Cut, verdict?: Verdict, page = 1) => {
    const search = new URLSearchParams({ by: cut })
    if (verdict) search.set('verdict', verdict)
    if (page > 1) search.set('page', `${page}`)
    return paths.agency.evaluation(figures.period, `?${search}`)
  }
  const all = linesOf(figures, view.cut)
  const { changeThreshold, reportingMinimum } = figures.settings
  return (
    <Section title={m.table.title} id="verdicts">
      <Tabs
        label={m.table.views}
        items={subjectKinds.map((cut) => ({
          label: m.cuts[cut],
          to: to(cut, view.verdict),
          current: cut === view.cut,
          count: f.number(linesOf(figures, cut).length),
        }))}
      />
      <nav className="evaluation-filter" aria-label={m.table.verdict}>
        <a href={to(view.cut)} aria-current={view.verdict === undefined ? 'true' : undefined}>
          {m.table.allVerdicts}
        </a>
        {verdicts.map((verdict) => (
          <a
            key={verdict}
            href={to(view.cut, verdict)}
            aria-current={view.verdict === verdict ? 'true' : undefined}
          >
            {kit.verdict[verdict]} {f.number(all.filter((line) => line.verdict === verdict).length)}
          </a>
        ))}
      </nav>
      <VerdictTable figures={figures} lines={lines} label={m.cuts[view.cut]} />
      <Pager page={view.page} pages={view.pages} to={(page) => to(view.cut, view.verdict, page)} />
      <p className="evaluation-rule">
        {m.table.rule(
          `${f.number(changeThreshold.percent)}%`,
          `${f.number(reportingMinimum.percent)}%`,
        )}
      </p>
    </Section>
  )
}
