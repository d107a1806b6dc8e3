import type { MonthFigures } from '#app/domain/evaluation/figures.ts'
import {
  isReportedEnough,
  reportingRate,
} from '#app/domain/evaluation/indicators/reporting-rate.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PetalRow } from '#app/ui/kit/petal-row.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Petals can be counted up to here; above it the figures must do. */
const petalsMost = 60

/** Which outlets of each chain reported, of those that carry something. */
export function ReportingPanel({ figures }: { figures: MonthFigures }) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { total, chains, settings, unplaced } = figures
  const minimum = settings.reportingMinimum.percent
  const rate = reportingRate(total.current)
  const below = chains.filter(({ current }) => !isReportedEnough(current, minimum))
  return (
    <Section
      title={m.reporting.title}
      lead={
        rate !== null &&
        m.reporting.lead(
          f.number(total.current.reported),
          f.number(total.current.expected),
          f.percent(rate),
          `${f.number(minimum)}%`,
        )
      }
    >
      <DataTable
        label={m.reporting.title}
        rows={chains}
        rowKey={({ subject }) => subject}
        columns={[
          { header: m.cuts.chain, rowHead: true, cell: ({ name }) => name },
          {
            header: m.reporting.petals,
            wrap: true,
            cell: ({ outletsReporting, outletsExpected }) => {
              const text = m.reporting.outlets(
                f.number(outletsReporting),
                f.number(outletsExpected),
              )
              return outletsExpected > petalsMost ? (
                text
              ) : (
                <PetalRow filled={outletsReporting} total={outletsExpected} label={text} />
              )
            },
          },
          {
            header: m.reporting.lines,
            numeric: true,
            cell: ({ current }) =>
              m.table.of(f.number(current.reported), f.number(current.expected)),
          },
          {
            header: '%',
            numeric: true,
            cell: ({ current }) => {
              const share = reportingRate(current)
              return share === null ? null : <strong>{f.percent(share, 0)}</strong>
            },
          },
        ]}
      />
      {below.map(({ subject, name }) => (
        <Note key={subject} tone="warning" title={m.reporting.below(name)}>
          {m.reporting.belowText}
        </Note>
      ))}
      {unplaced.length > 0 && (
        <Disclosure summary={`${m.reporting.unplaced} (${f.number(unplaced.length)})`}>
          <ul className="evaluation-list">
            {unplaced.map(({ subject, chainName, sku, name }) => (
              <li key={subject}>
                {name}{' '}
                <span className="muted">
                  {chainName} · {sku}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}
