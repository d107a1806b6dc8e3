import type { AcceptedRow, ImportReport, RowProblem } from '#app/domain/sales/import-report.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { rejectedRowsOf } from './import-counts.tsx'

export const fateViews = ['accepted', 'rejected', 'warnings', 'skipped'] as const
export type FateView = (typeof fateViews)[number]

const pageSize = 25

/** Every row's fate with its reason, one kind of fate at a time. */
export function RowFates(props: {
  report: ImportReport
  view: FateView
  page: number
  to: (view: FateView, page: number) => string
}) {
  const { report, view, page, to } = props
  const m = useMessages().sales.preview
  const f = useFormat()
  const counts: Record<FateView, number> = {
    accepted: report.accepted,
    rejected: rejectedRowsOf(report),
    warnings: report.warnings.length,
    skipped: report.skipped.length,
  }
  const all = { ...report, accepted: report.sample }[view]
  const shown = all.slice((page - 1) * pageSize, page * pageSize)
  return (
    <>
      <Tabs
        label={m.fates}
        items={fateViews.map((each) => ({
          label: m[each],
          to: to(each, 1),
          current: each === view,
          count: f.number(counts[each]),
        }))}
      />
      {shown.length === 0 && <p className="muted">{m.noneHere}</p>}
      {shown.length > 0 && view === 'accepted' && <Accepted rows={shown as AcceptedRow[]} />}
      {shown.length > 0 && (view === 'rejected' || view === 'warnings') && (
        <Problems rows={shown as RowProblem[]} tone={view === 'rejected' ? 'bad' : 'turn'} />
      )}
      {shown.length > 0 && view === 'skipped' && (
        <Skipped rows={shown as ImportReport['skipped']} />
      )}
      {view === 'accepted' && report.sample.length < report.accepted && (
        <p className="muted">{m.firstShown(f.number(report.sample.length))}</p>
      )}
      <Pager
        page={page}
        pages={Math.ceil(all.length / pageSize)}
        to={(number) => to(view, number)}
      />
    </>
  )
}

function Accepted({ rows }: { rows: readonly AcceptedRow[] }) {
  const m = useMessages().sales
  const tones = { created: 'ok', updated: 'active', unchanged: 'lapsed' } as const
  return (
    <DataTable
      label={m.preview.accepted}
      stacked
      dense
      rows={rows}
      rowKey={({ row, label }) => `${row} ${label}`}
      columns={[
        { header: m.preview.row, cell: ({ row }) => row, numeric: true },
        { header: m.preview.record, rowHead: true, cell: ({ label }) => label },
        { header: m.preview.value, wrap: true, cell: ({ detail }) => detail || null },
        {
          header: m.preview.result,
          cell: ({ fate }) => (
            <Status tone={tones[fate]} plain>
              {m.fates[fate]}
            </Status>
          ),
        },
      ]}
    />
  )
}

function Problems({ rows, tone }: { rows: readonly RowProblem[]; tone: 'bad' | 'turn' }) {
  const m = useMessages().sales
  return (
    <DataTable
      label={m.preview.reason}
      stacked
      rows={rows}
      rowKey={({ sheet, row, field, reason }) => `${sheet} ${row} ${field} ${reason}`}
      rowTone={() => tone}
      columns={[
        {
          header: m.preview.row,
          rowHead: true,
          cell: ({ row, sheet }) => (sheet ? `${sheet}, ${row}` : row),
        },
        { header: m.preview.reason, wrap: true, cell: ({ reason }) => m.reasons[reason] },
        { header: m.preview.column, cell: ({ field }) => m.fields[field] ?? field },
        { header: m.preview.value, wrap: true, cell: ({ value }) => value || null },
      ]}
    />
  )
}

function Skipped({ rows }: { rows: ImportReport['skipped'] }) {
  const m = useMessages().sales.preview
  return (
    <DataTable
      label={m.skipped}
      stacked
      dense
      rows={rows}
      rowKey={({ row, text }) => `${row} ${text}`}
      columns={[
        { header: m.row, rowHead: true, cell: ({ row }) => row },
        { header: m.reason, cell: ({ kind }) => m.skippedKinds[kind] },
        { header: m.value, wrap: true, cell: ({ text }) => text },
      ]}
    />
  )
}
