import { findVerificationQueue, queuePageSize } from '#app/domain/certification/queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { CertificateQueue } from '#app/ui/certification/certificate-queue.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.certificates._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const page = pageOf(request)
  const { certificates, total } = await findVerificationQueue(official, page)
  return { certificates, total, page, pages: Math.ceil(total / queuePageSize), today: dayOf(now()) }
}

export default function VerificationQueue({ loaderData }: Route.ComponentProps) {
  const { certification, requirements } = useMessages()
  const m = certification.queue
  const { certificates, total, page, pages, today } = loaderData
  return (
    <WorkPage title={m.title} current="certificates" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            eyebrow={total > 0 && m.left(total)}
            actions={
              <ButtonLink to={paths.agency.requirements()} variant="secondary" icon="rules">
                {requirements.open}
              </ButtonLink>
            }
          />
          {certificates.length === 0 ? (
            <EmptyState title={m.emptyTitle}>{m.emptyText}</EmptyState>
          ) : (
            <>
              <CertificateQueue certificates={certificates} today={today} />
              <Pager page={page} pages={pages} to={paths.agency.certificatesPage} />
            </>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
