import { findRounds } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { roundPageSize } from '#app/domain/curation/rounds/views.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { RoundTable, StandingPanel } from '#app/ui/rounds/round-table.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.rounds._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const page = pageOf(request)
  return { page, ...(await findRounds(official, now(), page)) }
}

export default function Rounds({ loaderData }: Route.ComponentProps) {
  const m = useMessages().rounds.agency
  const { standing, rounds, total, page } = loaderData
  const plan = (
    <ButtonLink to={paths.agency.newRound()} icon="add">
      {m.new}
    </ButtonLink>
  )
  return (
    <WorkPage title={m.title} current="rounds" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} actions={total > 0 && plan} />
          <StandingPanel round={standing} />
          {total === 0 ? (
            <EmptyState title={m.none} action={plan}>
              {m.noneText}
            </EmptyState>
          ) : (
            <RoundTable rounds={rounds} />
          )}
          <Pager
            page={page}
            pages={Math.ceil(total / roundPageSize)}
            to={(to) => paths.agency.rounds(`?page=${to}`)}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
