import { findOwnCertificates } from '#app/domain/certification/queries.server.ts'
import { walletOf } from '#app/domain/certification/wallet.ts'
import { findMemberProducts } from '#app/domain/development/cooperative-queries.server.ts'
import { requireCooperative } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { CertificateTable } from '#app/ui/certification/certificate-table.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/cooperative.certificates._index'

export async function loader({ request }: Route.LoaderArgs) {
  const cooperative = await requireCooperative(request)
  const today = dayOf(now())
  const [certificates, products] = await Promise.all([
    findOwnCertificates(cooperative.organisationId),
    findMemberProducts(cooperative),
  ])
  return { entries: walletOf(certificates, today), products, today }
}

export default function SharedCertificatesPage({ loaderData }: Route.ComponentProps) {
  const { shared: m } = useMessages().development
  const add = (
    <ButtonLink to={paths.cooperative.newCertificate()} icon="add">
      {m.new}
    </ButtonLink>
  )
  const none = loaderData.entries.length === 0
  return (
    <WorkPage title={m.title} current="certificates" role="cooperative">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} actions={!none && add} />
          {none ? (
            <EmptyState title={m.emptyTitle} action={add}>
              {m.emptyText}
            </EmptyState>
          ) : (
            <CertificateTable {...loaderData} to={paths.cooperative.certificate} />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
