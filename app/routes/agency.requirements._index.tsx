import { findGroups } from '#app/domain/certification/find-cell.server.ts'
import { findRequirements } from '#app/domain/certification/find-requirements.server.ts'
import { matrixOf } from '#app/domain/certification/matrix.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { RequirementMatrix } from '#app/ui/certification/requirement-matrix.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.requirements._index'

export async function loader({ request }: Route.LoaderArgs) {
  const { region } = await requireOfficial(request)
  const [table, categories] = await Promise.all([findRequirements(), findGroups()])
  const sectors = [...new Set(categories.map(({ sector }) => sector))]
  return { rows: matrixOf(table, sectors, region, dayOf(now())), categories }
}

export default function Requirements({ loaderData }: Route.ComponentProps) {
  const { requirements: m, certification } = useMessages()
  return (
    <WorkPage title={m.title} current="requirements" role="official">
      <Page width="wide">
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            back={<BackLink to={paths.agency.certificates()}>{certification.queue.back}</BackLink>}
          />
          <RequirementMatrix {...loaderData} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
