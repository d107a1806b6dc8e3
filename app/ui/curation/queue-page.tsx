import type { Queued, QueueFilter } from '#app/domain/curation/curator-views.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { PetalRow } from '#app/ui/kit/petal-row.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { ProductLine } from './product-line.tsx'
import { type Categories, useCategoryName } from './use-file-words.tsx'

type Props = {
  queue: readonly Queued[]
  /** The one that waits longest, on whatever page it is */
  next: string | undefined
  waiting: number
  done: number
  categories: Categories
  filter: QueueFilter
  page: number
  pages: number
  today: Date
}

const petalLimit = 40
const filters: readonly QueueFilter[] = ['all', 'soon', 'late', 'unopened']

const addressOf = (filter: QueueFilter, page?: number) =>
  paths.curator.queue(filter === 'all' ? undefined : filter, page)

/** A curator's own queue: the longest waiting first, and how far they are. */
export function QueuePage(props: Props) {
  const { queue, next, waiting, done, categories, filter, page, pages, today } = props
  const { curation } = useMessages()
  const words = curation.queue
  const [first] = queue
  const total = waiting + done
  const progress = words.progress(done, total)
  return (
    <WorkPage title={words.title} current="queue" role="curator">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={words.title}
            lead={queue.length > 0 ? words.lead : undefined}
            actions={next && <ButtonLink to={paths.curator.review(next)}>{words.next}</ButtonLink>}
          />
          {total > 0 && (
            <div className="queue-progress">
              <p>
                <strong>{progress}</strong> <span className="muted">{words.progressNote}</span>
              </p>
              {total <= petalLimit && (
                <PetalRow
                  filled={done}
                  total={total}
                  label={progress}
                  turn={first ? done : undefined}
                />
              )}
            </div>
          )}
          {waiting > 0 && (
            <Tabs
              label={words.filter}
              items={filters.map((each) => ({
                label: words.filters[each],
                to: addressOf(each),
                current: each === filter,
              }))}
            />
          )}
          {first ? (
            <QueueTable queue={queue} categories={categories} today={today} />
          ) : (
            <EmptyState title={filter === 'all' ? words.emptyTitle : words.filterEmpty}>
              {filter === 'all' && words.emptyText}
            </EmptyState>
          )}
          <Pager page={page} pages={pages} to={(to) => addressOf(filter, to)} />
        </Stack>
      </Page>
    </WorkPage>
  )
}

function QueueTable({ queue, categories, today }: Pick<Props, 'queue' | 'categories' | 'today'>) {
  const { curation } = useMessages()
  const categoryName = useCategoryName(categories)
  const nameOf = ({ name, categoryId, number }: Queued) =>
    name ?? categoryName(categoryId) ?? number
  const format = useFormat()
  const { columns, title, late, open } = curation.queue
  return (
    <DataTable
      label={title}
      stacked
      columns={[
        {
          header: columns.product,
          rowHead: true,
          cell: (row) => (
            <ProductLine
              to={paths.curator.review(row.reviewId)}
              fileId={row.photoFileId}
              name={nameOf(row)}
              note={`${row.number} · ${curation.version(row.version)}`}
            />
          ),
        },
        {
          header: columns.waiting,
          cell: ({ assignedAt }) => format.relativeDays(assignedAt, today),
        },
        {
          header: columns.due,
          cell: ({ dueAt }) =>
            dueAt && (
              <>
                {format.date(dueAt)}
                {dueAt < today && <strong className="overdue"> {late}</strong>}
              </>
            ),
        },
        {
          header: open,
          headerHidden: true,
          cell: (row) => (
            <ButtonLink variant="secondary" size="small" to={paths.curator.review(row.reviewId)}>
              {open} <span className="unseen">{nameOf(row)}</span>
            </ButtonLink>
          ),
        },
      ]}
      rows={queue}
      rowKey={({ reviewId }) => reviewId}
    />
  )
}
