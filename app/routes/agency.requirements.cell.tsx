import { mayChangeRequirements } from '#app/domain/certification/change-requirement.server.ts'
import { findCell, findGroups } from '#app/domain/certification/find-cell.server.ts'
import { cellFrom } from '#app/domain/certification/requirement-schema.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { RequirementCell } from '#app/ui/certification/requirement-cell.tsx'
import { useRequirementWords } from '#app/ui/certification/requirement-words.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.requirements.cell'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const cell = cellFrom(new URL(request.url).searchParams)
  const [versions, categories] = await Promise.all([findCell(official, cell), findGroups()])
  return { cell, versions, categories, may: mayChangeRequirements(official), today: dayOf(now()) }
}

export default function RequirementCellPage({ loaderData }: Route.ComponentProps) {
  const { requirements: m, catalogue } = useMessages()
  const { cell, categories } = loaderData
  const { groupName } = useRequirementWords(categories)
  const title = m.toCell(groupName(cell.group), catalogue.channels[cell.channel] ?? '')
  return (
    <WorkPage title={title} current="requirements" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            back={<BackLink to={paths.agency.requirements()}>{m.back}</BackLink>}
          />
          <RequirementCell {...loaderData} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
