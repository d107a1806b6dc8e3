import {
  type VerificationRow,
  type VerificationShelf,
  verificationShelves,
} from '#app/domain/accounts/verification/verification.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { VerificationStatus } from './verification-status.tsx'

/** Buyers who ask the office to vouch for them, and those it vouches for. */
export function VerificationQueuePage(props: {
  role: 'official' | 'admin'
  items: readonly VerificationRow[]
  shelf: VerificationShelf
  page: number
  pages: number
  to: (search: string) => string
  itemTo: (verificationId: string) => string
}) {
  const { role, items, shelf, page, pages, to, itemTo } = props
  const { verification: m } = useMessages()
  const format = useFormat()
  const { columns: c } = m.queue
  const search = (of: VerificationShelf, at = 1) => `?shelf=${of}${at > 1 ? `&page=${at}` : ''}`
  return (
    <WorkPage title={m.title} current="verifications" role={role}>
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.queue.lead} />
          <Tabs
            label={m.title}
            items={verificationShelves.map((each) => ({
              ...{ label: m.queue.shelves[each], to: to(search(each)), current: each === shelf },
            }))}
          />
          {items.length === 0 ? (
            <EmptyState title={m.queue.none}>{m.queue.noneText}</EmptyState>
          ) : (
            <DataTable<VerificationRow>
              label={m.title}
              stacked
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  header: c.buyer,
                  rowHead: true,
                  wrap: true,
                  cell: ({ id, buyerName }) => <a href={itemTo(id)}>{buyerName}</a>,
                },
                { header: c.place, cell: ({ place }) => place || m.facts.unsaid },
                { header: c.asked, cell: ({ askedAt }) => format.date(askedAt) },
                {
                  header: c.state,
                  cell: ({ state }) => <VerificationStatus state={state} forOffice />,
                },
              ]}
            />
          )}
          <Pager page={page} pages={pages} to={(at) => to(search(shelf, at))} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
