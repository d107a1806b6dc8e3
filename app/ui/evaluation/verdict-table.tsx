import type { Line, MonthFigures, ProductLine } from '#app/domain/evaluation/figures.ts'
import { changeOf } from '#app/domain/evaluation/indicators/value.ts'
import { previousPeriod } from '#app/kernel/period.ts'
import { paths } from '#app/paths.ts'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { Sparkline } from '#app/ui/kit/sparkline.tsx'
import { VerdictBadge } from '#app/ui/kit/verdict-badge.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { lineName } from './line-name.ts'
import { WhyText } from './why-text.tsx'

/** One line per subject: before, now, difference, six months, verdict, reports and why. */
export function VerdictTable(props: {
  figures: Pick<MonthFigures, 'period' | 'months'>
  lines: readonly Line[]
  label: string
  /** Signed revisions are read as they are: their lines lead nowhere. */
  linked?: boolean
}) {
  const { figures, lines, label, linked = true } = props
  const { evaluation: m } = useMessages()
  const f = useFormat()
  const money = (value: bigint | null) => (value === null ? null : f.number(value))
  const columns: Column<Line>[] = [
    {
      header: label,
      rowHead: true,
      cell: (line) => <LineHead line={line} period={figures.period} linked={linked} />,
    },
    {
      header: m.table.previous(f.month(previousPeriod(figures.period))),
      numeric: true,
      cell: ({ previous }) => <span className="muted">{money(previous.value) ?? '—'}</span>,
    },
    {
      header: m.table.current(f.month(figures.period)),
      numeric: true,
      cell: ({ current }) => {
        const value = money(current.value)
        return value === null ? null : <strong>{value}</strong>
      },
    },
    {
      header: m.table.difference,
      numeric: true,
      cell: ({ current, previous }) => {
        const ratio = changeOf(current, previous)?.ratio
        return ratio == null ? null : f.signedPercent(ratio)
      },
    },
    {
      header: m.table.history,
      cell: (line) => <History line={line} months={figures.months} />,
    },
    { header: m.table.verdict, cell: ({ verdict }) => <VerdictBadge verdict={verdict} /> },
    {
      header: m.table.reporting,
      numeric: true,
      cell: ({ current }) => m.table.of(f.number(current.reported), f.number(current.expected)),
    },
    { header: m.table.why, wrap: true, cell: (line) => <WhyText line={line} /> },
  ]
  if (lines.length === 0) return <p className="muted">{m.table.empty}</p>
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={lines}
      rowKey={({ subject }) => subject}
      rowTone={({ verdict }) => (verdict === 'undetermined' ? 'hatched' : undefined)}
      stacked
      stickyFirst
    />
  )
}

function LineHead(props: { line: Line; period: string; linked: boolean }) {
  const { line, period, linked } = props
  const { evaluation: m } = useMessages()
  const name = lineName(line, m)
  const { chainName, sku } = line as Partial<ProductLine>
  return (
    <>
      {linked ? <a href={paths.agency.evaluationSubject(period, line.subject)}>{name}</a> : name}
      {sku && (
        <span className="evaluation-sku">
          {chainName} · {sku}
        </span>
      )}
    </>
  )
}

function History({ line, months }: { line: Line; months: readonly string[] }) {
  const { evaluation: m } = useMessages()
  const f = useFormat()
  const texts = line.history.map((value, index) => {
    const figure = value === null ? m.table.notReported : f.rupiahCompact(value)
    return `${f.month(months[index] ?? '')} ${figure}`
  })
  return (
    <Sparkline
      values={line.history.map((value) => (value === null ? null : Number(value)))}
      label={m.table.historyLabel(lineName(line, m), texts.join(', '))}
      tone={line.verdict === 'down' ? 'bad' : 'plain'}
    />
  )
}
