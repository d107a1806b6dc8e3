import { logReading } from '#app/domain/registry/log-reading.server.ts'
import { findProducerFor } from '#app/domain/registry/queries.server.ts'
import { found, requireMentor } from '#app/http/guard.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { ProducerFacts } from '#app/ui/registry/producer-facts.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/mentor.producers.$producerId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const mentor = await requireMentor(request)
  const { producerId } = params
  const producer = found(isId(producerId) ? await findProducerFor(mentor, producerId) : null)
  await logReading(mentor, producer.id, 'file', now())
  return producer
}

export default function MentoredProducer({ loaderData }: Route.ComponentProps) {
  const { firm } = useMessages()
  return (
    <WorkPage title={loaderData.businessName} current="caseload" role="mentor">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            back={<BackLink to={paths.mentor.home()}>{firm.caseload.title}</BackLink>}
            title={loaderData.businessName}
            lead={loaderData.ownerName}
          />
          <ProducerFacts producer={loaderData} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
