import { findCallsFor } from '#app/domain/curation/calls/maker-queries.server.ts'
import { roundPageSize } from '#app/domain/curation/rounds/views.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Cluster, Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CallCards } from '#app/ui/rounds/call-cards.tsx'
import { OwnFit } from '#app/ui/rounds/own-fit.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.calls._index'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const today = dayOf(now())
  const page = pageOf(request)
  const [{ calls, total }, categories] = await Promise.all([
    findCallsFor(producer, today, page),
    findCategories(),
  ])
  return { calls, total, categories, today, page }
}

export default function CallsForMaker({ loaderData }: Route.ComponentProps) {
  const { makerCalls: m, calls } = useMessages().rounds
  const { total, page } = loaderData
  return (
    <WorkPage title={calls.title} current="calls" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead title={calls.title} lead={m.lead} />
          <Cluster>
            <a href={paths.producer.callEntries()}>{m.ownLink}</a>
            <a href={paths.producer.rounds()}>{m.roundsLink}</a>
          </Cluster>
          {total === 0 ? (
            <EmptyState title={calls.none}>{calls.noneText}</EmptyState>
          ) : (
            <CallCards
              {...loaderData}
              to={({ id }) => paths.producer.call(id)}
              mark={(call) => <OwnFit call={call} />}
            />
          )}
          <Pager
            page={page}
            pages={Math.ceil(total / roundPageSize)}
            to={(to) => paths.producer.calls(`?page=${to}`)}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
