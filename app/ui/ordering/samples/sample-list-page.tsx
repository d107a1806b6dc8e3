import type { SampleRow } from '#app/domain/ordering/samples/sample.ts'
import { turnOf } from '#app/domain/ordering/samples/sample-acts.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { SampleStatus } from '#app/ui/ordering/samples/sample-status.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Role = 'buyer' | 'producer'

/** A firm's samples, as the buyer or the maker sees them. */
export function SampleListPage(props: {
  role: Role
  items: readonly SampleRow[]
  shelf: 'running' | 'closed'
  page: number
  pages: number
}) {
  const { role, items, shelf, page, pages } = props
  const { samples: m } = useMessages()
  const isBuyer = role === 'buyer'
  const to = paths[role].samples
  const search = (of: string, at = 1) => `?shelf=${of}${at > 1 ? `&page=${at}` : ''}`
  return (
    <WorkPage title={m.title} current="samples" role={role}>
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={isBuyer ? m.buyerLead : m.makerLead} />
          <Tabs
            label={m.title}
            items={(['running', 'closed'] as const).map((each) => ({
              ...{ label: m.shelves[each], to: to(search(each)), current: each === shelf },
            }))}
          />
          {items.length > 0 ? (
            <SampleTable role={role} items={items} />
          ) : (
            <EmptyState
              title={isBuyer ? m.none : m.noneForMaker}
              action={isBuyer && <ButtonLink to={paths.catalogue()}>{m.browse}</ButtonLink>}
            >
              {isBuyer ? m.noneText : m.noneForMakerText}
            </EmptyState>
          )}
          <Pager page={page} pages={pages} to={(at) => to(search(shelf, at))} />
        </Stack>
      </Page>
    </WorkPage>
  )
}

function SampleTable({ role, items }: { role: Role; items: readonly SampleRow[] }) {
  const { samples: m } = useMessages()
  const format = useFormat()
  const { columns: c } = m
  const isBuyer = role === 'buyer'
  return (
    <DataTable<SampleRow>
      label={m.title}
      stacked
      rows={items}
      rowKey={({ id }) => id}
      rowTone={({ state }) => (state === turnOf[role] ? 'turn' : undefined)}
      columns={[
        {
          header: c.product,
          rowHead: true,
          wrap: true,
          cell: ({ id, productName }) => <a href={paths[role].sample(id)}>{productName}</a>,
        },
        isBuyer
          ? { header: c.maker, cell: ({ producerName }) => producerName }
          : { header: c.buyer, cell: ({ buyerName }) => buyerName },
        {
          header: c.quantity,
          numeric: true,
          cell: ({ quantity, unit }) => format.quantity(quantity, unit),
        },
        { header: c.asked, cell: ({ askedAt }) => format.date(askedAt) },
        { header: c.number, cell: ({ number }) => number },
        { header: c.state, cell: ({ state }) => <SampleStatus state={state} role={role} /> },
      ]}
    />
  )
}
