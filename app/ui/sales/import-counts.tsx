import type { ImportReport } from '#app/domain/sales/import-report.ts'
import { ShareBar } from '#app/ui/kit/share-bar.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

export const rejectedRowsOf = ({ rejected }: Pick<ImportReport, 'rejected'>): number =>
  new Set(rejected.map(({ row, sheet }) => `${sheet ?? ''}:${row}`)).size

/** One bar cut into the fates of its rows. */
export function ImportCounts(props: {
  report: ImportReport
  done: boolean
  to: (fate: string) => string
}) {
  const { report, done, to } = props
  const m = useMessages().sales.preview
  const f = useFormat()
  const rejected = rejectedRowsOf(report)
  const news = report.accepted - report.duplicates
  return (
    <ShareBar
      label={m.fates}
      parts={[
        {
          label: done ? m.taken : m.ready,
          value: news,
          text: f.number(news),
          note: m.readyNote(f.number(report.created), f.number(report.updated)),
          tone: 'plain',
          to: to('accepted'),
        },
        {
          label: m.known,
          value: report.duplicates,
          text: f.number(report.duplicates),
          note: m.knownNote,
          tone: 'quiet',
        },
        {
          label: m.rejected,
          value: rejected,
          text: f.number(rejected),
          note: m.rejectedNote,
          tone: 'bad',
          to: to('rejected'),
        },
      ]}
    />
  )
}
