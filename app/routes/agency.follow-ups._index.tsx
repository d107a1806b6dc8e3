import { listFollowUps } from '#app/domain/evaluation/queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { FollowUpTable } from '#app/ui/evaluation/follow-up-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.follow-ups._index'

const size = 50

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const closed = new URL(request.url).searchParams.get('state') === 'closed'
  const page = pageOf(request)
  const list = await listFollowUps(official, { closed, page, size })
  return { ...list, closed, page, today: dayOf(now()) }
}

export default function FollowUps({ loaderData }: Route.ComponentProps) {
  const m = useMessages().evaluation.followUps
  const { entries, total, closed, page, today } = loaderData
  const to = (state: string, number = 1) =>
    paths.agency.followUps(`?state=${state}${number > 1 ? `&page=${number}` : ''}`)
  return (
    <WorkPage title={m.title} current="followUps" role="official">
      <Page>
        <Stack gap={5}>
          <PageHead title={m.title} lead={m.lead} />
          <Tabs
            label={m.title}
            items={[
              { label: m.open, to: to('open'), current: !closed },
              { label: m.closed, to: to('closed'), current: closed },
            ]}
          />
          {entries.length === 0 ? (
            <EmptyState title={closed ? m.noneClosed : m.none} />
          ) : (
            <FollowUpTable entries={entries} today={today} seenFrom={today.slice(0, 7)} />
          )}
          <Pager
            page={page}
            pages={Math.ceil(total / size)}
            to={(number) => to(closed ? 'closed' : 'open', number)}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
