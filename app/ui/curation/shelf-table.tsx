import type { Shelved } from '#app/domain/curation/agency-views.ts'
import { isClosed } from '#app/domain/curation/submission-acts.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { ProductLine } from './product-line.tsx'
import { SubmissionStatus } from './submission-status.tsx'

/** Files of an agency: what it is, whose, since when it lies there and until when. */
export function ShelfTable(props: { label: string; files: readonly Shelved[]; today: Date }) {
  const { label, files, today } = props
  const { curation } = useMessages()
  const { columns } = curation.agency
  const format = useFormat()
  return (
    <DataTable
      label={label}
      stacked
      columns={[
        {
          header: columns.product,
          rowHead: true,
          cell: ({ id, name, businessName, photoFileId }) => (
            <ProductLine
              to={paths.agency.submission(id)}
              fileId={photoFileId}
              name={name}
              note={businessName}
            />
          ),
        },
        {
          header: columns.number,
          cell: ({ number, version }) => (
            <span>
              <span className="number">{number}</span>
              <span className="product-since">{curation.version(version)}</span>
            </span>
          ),
        },
        {
          header: columns.since,
          cell: ({ heldSince }) => (
            <span>
              {format.date(heldSince)}
              <span className="product-since">{format.relativeDays(heldSince, today)}</span>
            </span>
          ),
        },
        {
          header: columns.due,
          cell: ({ dueAt, state }) =>
            dueAt && !isClosed(state) ? (
              <span className={dueAt < today ? 'overdue' : undefined}>
                {format.date(dueAt)}
                {dueAt < today && <span className="product-since">{curation.queue.late}</span>}
              </span>
            ) : undefined,
        },
        { header: columns.state, cell: ({ state }) => <SubmissionStatus state={state} plain /> },
      ]}
      rows={files}
      rowKey={({ id }) => id}
    />
  )
}
