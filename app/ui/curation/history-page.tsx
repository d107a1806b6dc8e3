import type { PastReading } from '#app/domain/curation/curator-views.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { SubmissionStatus } from './submission-status.tsx'
import { type Categories, useCategoryName } from './use-file-words.tsx'

type Props = {
  readings: readonly PastReading[]
  categories: Categories
  page: number
  pages: number
}

export function HistoryPage({ readings, categories, page, pages }: Props) {
  const { curation } = useMessages()
  const format = useFormat()
  const categoryName = useCategoryName(categories)
  const { title, lead, columns, undecided, emptyTitle, emptyText } = curation.history
  return (
    <WorkPage title={title} current="history" role="curator">
      <Page>
        <Stack gap={6}>
          <PageHead title={title} lead={readings.length > 0 ? lead : undefined} />
          {readings.length === 0 && <EmptyState title={emptyTitle}>{emptyText}</EmptyState>}
          {readings.length > 0 && (
            <DataTable
              label={title}
              stacked
              columns={[
                {
                  header: columns.product,
                  rowHead: true,
                  cell: ({ reviewId, name, categoryId, number, version }) => (
                    <>
                      <a href={paths.curator.review(reviewId)}>
                        {name ?? categoryName(categoryId) ?? number}
                      </a>
                      <span className="product-since">
                        {number} · {curation.version(version)}
                      </span>
                    </>
                  ),
                },
                { header: columns.submitted, cell: ({ submittedAt }) => format.date(submittedAt) },
                {
                  header: columns.total,
                  numeric: true,
                  cell: ({ total }) => format.number(total, 1),
                },
                {
                  header: columns.outcome,
                  cell: ({ outcome }) =>
                    outcome ? (
                      <SubmissionStatus state={outcome} plain />
                    ) : (
                      <span className="muted">{undecided}</span>
                    ),
                },
              ]}
              rows={readings}
              rowKey={({ reviewId }) => reviewId}
            />
          )}
          <Pager page={page} pages={pages} to={(to) => paths.curator.history(`?page=${to}`)} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
