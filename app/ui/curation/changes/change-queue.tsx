import type { ChangeShelf, QueuedChange } from '#app/domain/curation/changes/change-views.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Cluster } from '#app/ui/kit/layout.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { ProductLine } from '../product-line.tsx'
import { ShelvedPage } from '../shelved-page.tsx'
import { ChangeStatus } from './change-status.tsx'

type Props = {
  counts: Record<ChangeShelf, number>
  shelf: ChangeShelf
  changes: readonly QueuedChange[]
  page: number
  pages: number
  today: Date
}

/** Changes of listed products within reach, the longest waiting first. */
export function ChangeQueue({ counts, shelf, changes, page, pages, today }: Props) {
  const m = useMessages().changes
  return (
    <ShelvedPage
      title={m.title}
      lead={m.lead}
      actions={
        <Cluster>
          <a href={paths.agency.recurations()}>{m.recuration.door}</a>
          <a href={paths.agency.changeRules()}>{m.rules.link}</a>
        </Cluster>
      }
      shelves={Object.keys(counts) as ChangeShelf[]}
      labels={m.shelves}
      to={paths.agency.changes}
      empty={{ title: m.empty, text: m.emptyText }}
      isEmpty={changes.length === 0}
      {...{ counts, shelf, page, pages }}
    >
      <Waiting changes={changes} today={today} />
    </ShelvedPage>
  )
}

function Waiting({ changes, today }: Pick<Props, 'changes' | 'today'>) {
  const { changes: m, products, curation } = useMessages()
  const format = useFormat()
  const labels: Record<string, string> = { ...products.fields, ...curation.fields }
  return (
    <DataTable
      label={m.title}
      stacked
      columns={[
        {
          header: m.columns.product,
          rowHead: true,
          cell: ({ id, name, businessName, photoFileId }) => (
            <ProductLine
              to={paths.agency.change(id)}
              fileId={photoFileId}
              name={name}
              note={businessName}
            />
          ),
        },
        {
          header: m.columns.fields,
          wrap: true,
          cell: ({ fields }) => fields.map((field) => labels[field] ?? field).join(', '),
        },
        {
          header: m.columns.since,
          cell: ({ proposedAt }) => (
            <span>
              {format.date(proposedAt)}
              <span className="product-since">{format.relativeDays(proposedAt, today)}</span>
            </span>
          ),
        },
        { header: m.columns.state, cell: ({ state }) => <ChangeStatus state={state} /> },
      ]}
      rows={changes}
      rowKey={({ id }) => id}
    />
  )
}
