import { findCalls } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { roundPageSize } from '#app/domain/curation/rounds/views.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CallTable } from '#app/ui/rounds/call-table.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.calls._index'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const page = pageOf(request)
  return { page, today: dayOf(now()), ...(await findCalls(buyer, page)) }
}

export default function Calls({ loaderData }: Route.ComponentProps) {
  const { buyer: m, calls } = useMessages().rounds
  const { page, total, today } = loaderData
  const write = (
    <ButtonLink to={paths.buyer.newCall()} icon="add">
      {m.new}
    </ButtonLink>
  )
  return (
    <WorkPage title={calls.title} current="calls" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead title={calls.title} lead={m.lead} actions={total > 0 && write} />
          {total === 0 ? (
            <EmptyState title={m.none} action={write}>
              {m.noneText}
            </EmptyState>
          ) : (
            <CallTable calls={loaderData.calls} today={today} />
          )}
          <Pager
            page={page}
            pages={Math.ceil(total / roundPageSize)}
            to={(to) => paths.buyer.calls(`?page=${to}`)}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
