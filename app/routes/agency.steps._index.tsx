import { stepsOn } from '#app/domain/development/step.ts'
import { findSteps } from '#app/domain/development/step-queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { StepTable } from '#app/ui/development/step-table.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.steps._index'

export async function loader({ request }: Route.LoaderArgs) {
  const { organisationId } = await requireOfficial(request)
  const agencies = [organisationId]
  return { steps: stepsOn(await findSteps(agencies), agencies, dayOf(now())) }
}

export default function Steps({ loaderData }: Route.ComponentProps) {
  const { certification, development } = useMessages()
  const { steps: m, schemes } = development
  return (
    <WorkPage title={m.title} current="steps" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            back={<BackLink to={paths.agency.schemes()}>{schemes.back}</BackLink>}
          />
          <StepTable
            label={m.title}
            steps={loaderData.steps}
            nameHeader={m.kind}
            name={({ kind }) => <a href={paths.agency.step(kind)}>{certification.kinds[kind]}</a>}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
