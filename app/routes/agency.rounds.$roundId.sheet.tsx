import { findDay, findRoundFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { DaySheet } from '#app/ui/rounds/day-sheet.tsx'
import { useRoundWords } from '#app/ui/rounds/use-round-words.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.rounds.$roundId.sheet'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const round = found(await findRoundFor(official, params.roundId))
  return { round, agencyName: official.organisationName, ...(await findDay(round.id)) }
}

export default function Sheet({ loaderData }: Route.ComponentProps) {
  const { agency, day: m } = useMessages().rounds
  const { round, agencyName } = loaderData
  const title = m.sheetTitle(useRoundWords().title(round))
  return (
    <WorkPage title={title} current="rounds" role="official">
      <Page width="read">
        <Stack gap={5}>
          <PageHead
            title={title}
            eyebrow={agencyName}
            lead={m.print}
            back={<BackLink to={paths.agency.roundDay(round.id)}>{agency.day}</BackLink>}
          />
          <DaySheet {...loaderData} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
