import { findRunningCalls } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { findBuyerHome } from '#app/domain/ordering/buyer-home.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { BuyerHome } from '#app/ui/ordering/buyer-home.tsx'
import { RunningCalls } from '#app/ui/rounds/running-calls.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer._index'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const [home, calls] = await Promise.all([findBuyerHome(buyer), findRunningCalls(buyer)])
  return { home, calls, company: buyer.organisationName, today: dayOf(now()) }
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const m = useMessages().ordering.home
  const { home, calls, company, today } = loaderData
  const nothing = Object.values(home).every((list) => list.length === 0)
  const browse = (
    <ButtonLink to={paths.catalogue()} icon="search">
      {m.browse}
    </ButtonLink>
  )
  return (
    <WorkPage title={m.title} current="home" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead title={company} actions={nothing ? undefined : browse} />
          {nothing ? (
            <EmptyState title={m.nothing} action={browse}>
              {m.nothingText}
            </EmptyState>
          ) : (
            <BuyerHome home={home} today={today} />
          )}
          <RunningCalls calls={calls} today={today} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
