import { findOrders } from '#app/domain/ordering/buyer-queries.server.ts'
import { pageSize } from '#app/domain/ordering/page-size.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { OrderList } from '#app/ui/ordering/order-list.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.orders._index'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const page = pageOf(request)
  return { page, ...(await findOrders(buyer, page)) }
}

export default function Orders({ loaderData }: Route.ComponentProps) {
  const m = useMessages().ordering.orders
  const { items, page, total } = loaderData
  return (
    <WorkPage title={m.title} current="orders" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} />
          {total === 0 ? (
            <EmptyState title={m.empty}>{m.emptyText}</EmptyState>
          ) : (
            <OrderList orders={items} />
          )}
          <Pager
            page={page}
            pages={Math.ceil(total / pageSize)}
            to={(to) => `${paths.buyer.orders()}?page=${to}`}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
