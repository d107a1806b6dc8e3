import type { WantedRow } from '#app/domain/catalogue/wanted/wanted.ts'
import { WantedStatus } from '#app/ui/catalogue/wanted/wanted-status.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Shelf = 'running' | 'closed'

/** What buyers look for, as the buyer's firm, the agency or its mentors see it. */
export function WantedListPage(props: {
  role: 'buyer' | 'official' | 'mentor'
  items: readonly WantedRow[]
  shelf: Shelf
  page: number
  pages: number
  to: (search: string) => string
  itemTo: (wantedId: string) => string
  /** Where a buyer asks for something new */
  newTo?: string
}) {
  const { role, items, shelf, page, pages, to, itemTo, newTo } = props
  const { wanted: m } = useMessages()
  const format = useFormat()
  const isBuyer = role === 'buyer'
  const action = newTo && (
    <ButtonLink to={newTo} icon="search">
      {m.new}
    </ButtonLink>
  )
  const search = (of: Shelf, at = 1) => `?shelf=${of}${at > 1 ? `&page=${at}` : ''}`
  return (
    <WorkPage title={m.title} current="wanted" role={role}>
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={isBuyer ? m.buyerLead : m.agencyLead}
            actions={items.length > 0 ? action : undefined}
          />
          <Tabs
            label={m.title}
            items={(['running', 'closed'] as const).map((each) => ({
              ...{ label: m.shelves[each], to: to(search(each)), current: each === shelf },
            }))}
          />
          {items.length === 0 ? (
            <EmptyState title={isBuyer ? m.none : m.noneForAgency} action={action}>
              {isBuyer ? m.noneText : m.noneForAgencyText}
            </EmptyState>
          ) : (
            <DataTable<WantedRow>
              label={m.title}
              stacked
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  header: m.columns.what,
                  rowHead: true,
                  wrap: true,
                  cell: ({ id, what }) => <a href={itemTo(id)}>{what}</a>,
                },
                {
                  header: m.columns.quantity,
                  numeric: true,
                  cell: ({ quantity, unit }) =>
                    quantity === null ? '—' : format.quantity(quantity, unit ?? ''),
                },
                {
                  header: m.columns.neededBy,
                  cell: ({ neededBy }) => (neededBy ? format.date(neededBy) : '—'),
                },
                ...(isBuyer
                  ? []
                  : [{ header: m.columns.buyer, cell: (row: WantedRow) => row.buyerName }]),
                {
                  header: m.columns.asked,
                  cell: ({ askedAt }) => format.date(askedAt),
                },
                {
                  header: m.columns.answers,
                  numeric: true,
                  cell: ({ answers }) => format.number(answers),
                },
                {
                  header: m.columns.state,
                  cell: ({ state }) => <WantedStatus state={state} role={role} />,
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
