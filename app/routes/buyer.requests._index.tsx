import { findRequests } from '#app/domain/ordering/buyer-queries.server.ts'
import { pageSize } from '#app/domain/ordering/page-size.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { RequestList } from '#app/ui/ordering/request-list.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.requests._index'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const page = pageOf(request)
  return { page, ...(await findRequests(buyer, page)) }
}

export default function Requests({ loaderData }: Route.ComponentProps) {
  const { requests: m, home } = useMessages().ordering
  const { items, page, total } = loaderData
  const browse = (
    <ButtonLink to={paths.catalogue()} icon="search">
      {home.browse}
    </ButtonLink>
  )
  return (
    <WorkPage title={m.title} current="requests" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} actions={total > 0 && browse} />
          {total === 0 ? (
            <EmptyState title={m.empty} action={browse}>
              {m.emptyText}
            </EmptyState>
          ) : (
            <RequestList requests={items} />
          )}
          <Pager
            page={page}
            pages={Math.ceil(total / pageSize)}
            to={(to) => `${paths.buyer.requests()}?page=${to}`}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
