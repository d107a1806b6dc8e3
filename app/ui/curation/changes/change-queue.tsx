import type { ChangeShelf, QueuedChange } from '#app/domain/curation/changes/change-views.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { ProductLine } from '../product-line.tsx'
import { ChangeQueueHead } from './change-queue-head.tsx'
import { ChangeStatus } from './change-status.tsx'

type Props = {
  counts: Record<ChangeShelf, number>
  licences: number
  shelf: ChangeShelf
  changes: readonly QueuedChange[]
  page: number
  pages: number
  today: Date
}

/** Changes of listed products within reach, the longest waiting first. */
export function ChangeQueue({ counts, licences, shelf, changes, page, pages, today }: Props) {
  const m = useMessages().changes
  return (
    <WorkPage title={m.title} current="changes" role="official">
      <Page>
        <Stack gap={5}>
          <ChangeQueueHead counts={counts} licences={licences} current={shelf} />
          {changes.length === 0 ? (
            <EmptyState title={m.empty}>{m.emptyText}</EmptyState>
          ) : (
            <Waiting changes={changes} today={today} />
          )}
          <Pager
            page={page}
            pages={pages}
            to={(to) => paths.agency.changes(`?shelf=${shelf}&page=${to}`)}
          />
        </Stack>
      </Page>
    </WorkPage>
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
