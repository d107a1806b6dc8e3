import type { ImportRun } from '#app/domain/sales/import-run.server.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

const tones: Record<ImportRun['state'], StatusTone> = {
  previewed: 'draft',
  running: 'active',
  committed: 'ok',
  failed: 'bad',
}

export function ImportList({ imports }: { imports: readonly Omit<ImportRun, 'outcome'>[] }) {
  const m = useMessages().sales
  const f = useFormat()
  if (imports.length === 0) return <p className="muted">{m.noImports}</p>
  return (
    <DataTable
      label={m.recentImports}
      stacked
      dense
      rows={imports}
      rowKey={({ id }) => id}
      columns={[
        {
          header: m.file,
          rowHead: true,
          cell: ({ id, fileName }) => <a href={paths.agency.salesImport(id)}>{fileName}</a>,
        },
        { header: m.upload.kind, cell: ({ kind }) => m.kinds[kind] },
        { header: m.uploadedAt, cell: ({ createdAt }) => f.dateTime(createdAt) },
        {
          header: m.state,
          cell: ({ state }) => (
            <Status tone={tones[state]} plain>
              {m.states[state]}
            </Status>
          ),
        },
      ]}
    />
  )
}
