import type { FigureFile } from '#app/domain/evaluation/figures.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** The reports that a month's figures stand on. */
export function FileList({ files }: { files: readonly FigureFile[] }) {
  const m = useMessages().evaluation.files
  const f = useFormat()
  if (files.length === 0) return <p className="muted">{m.none}</p>
  return (
    <DataTable
      label={m.file}
      stacked
      dense
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        { header: m.file, rowHead: true, cell: ({ fileName }) => fileName },
        { header: m.chain, cell: ({ chainName }) => chainName },
        { header: m.rows, numeric: true, cell: ({ rows }) => f.number(rows) },
        { header: m.uploadedAt, cell: ({ uploadedAt }) => f.dateTime(new Date(uploadedAt)) },
      ]}
    />
  )
}
