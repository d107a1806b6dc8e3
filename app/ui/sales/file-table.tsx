import type { FileRow } from '#app/domain/sales/chain-lists.server.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** A chain's reports; replaced ones stay in the list. */
export function FileTable({ files }: { files: readonly FileRow[] }) {
  const m = useMessages().sales
  const f = useFormat()
  return (
    <DataTable
      label={m.files}
      stacked
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        {
          header: m.month,
          rowHead: true,
          cell: ({ period }) => <a href={paths.agency.evaluation(period)}>{f.period(period)}</a>,
        },
        {
          header: m.file,
          cell: ({ fileName, importRunId }) =>
            importRunId ? <a href={paths.agency.salesImport(importRunId)}>{fileName}</a> : fileName,
        },
        { header: m.scope, cell: ({ scope }) => scope || m.wholeChain },
        { header: m.rows, numeric: true, cell: ({ rows }) => f.number(rows) },
        { header: m.uploadedAt, cell: ({ uploadedAt }) => f.dateTime(uploadedAt) },
        {
          header: m.state,
          cell: ({ state }) => (
            <Status tone={state === 'current' ? 'ok' : 'lapsed'} plain>
              {m[state]}
            </Status>
          ),
        },
      ]}
    />
  )
}
