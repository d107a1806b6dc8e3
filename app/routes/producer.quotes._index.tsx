import { pageSize } from '#app/domain/ordering/page-size.ts'
import { findQuotes } from '#app/domain/ordering/producer-queries.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { AskedList } from '#app/ui/ordering/asked-list.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.quotes._index'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const page = pageOf(request)
  return { page, ...(await findQuotes(producer, page)) }
}

export default function Quotes({ loaderData }: Route.ComponentProps) {
  const m = useMessages().ordering.quotes
  const { items, page, total } = loaderData
  return (
    <WorkPage title={m.title} current="quotes" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} />
          {total === 0 ? (
            <EmptyState title={m.empty}>{m.emptyText}</EmptyState>
          ) : (
            <AskedList quotes={items} />
          )}
          <Pager
            page={page}
            pages={Math.ceil(total / pageSize)}
            to={(to) => `${paths.producer.quotes()}?page=${to}`}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
