import { findCallEntriesOf } from '#app/domain/curation/calls/maker-entries.server.ts'
import { roundPageSize } from '#app/domain/curation/rounds/views.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { OwnCallEntries } from '#app/ui/rounds/own-call-entries.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.entries._index'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const page = pageOf(request)
  return { page, ...(await findCallEntriesOf(producer, page)) }
}

export default function Entries({ loaderData }: Route.ComponentProps) {
  const { makerCalls: m, calls } = useMessages().rounds
  const { entries, total, page } = loaderData
  return (
    <WorkPage title={m.own} current="calls" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.own}
            lead={m.ownLead}
            back={<BackLink to={paths.producer.calls()}>{calls.back}</BackLink>}
          />
          {total === 0 ? <EmptyState title={m.noOwn} /> : <OwnCallEntries entries={entries} />}
          <Pager
            page={page}
            pages={Math.ceil(total / roundPageSize)}
            to={(to) => paths.producer.callEntries(`?page=${to}`)}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
