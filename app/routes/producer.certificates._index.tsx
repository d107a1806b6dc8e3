import type { Certificate } from '#app/domain/certification/certificate.ts'
import { findCertificatesOf } from '#app/domain/certification/queries.server.ts'
import { findRegistryLicences } from '#app/domain/certification/take-over.server.ts'
import { walletOf } from '#app/domain/certification/wallet.ts'
import { findProductNames } from '#app/domain/products/queries.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { CertificateTable } from '#app/ui/certification/certificate-table.tsx'
import { RegistryLicences } from '#app/ui/certification/registry-licences.tsx'
import { SharedCertificates } from '#app/ui/development/shared-certificates.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.certificates._index'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const today = dayOf(now())
  const [certificates, products, registry] = await Promise.all([
    findCertificatesOf(producer.organisationId),
    findProductNames(producer),
    findRegistryLicences(producer),
  ])
  const isOwn = ({ heldBy }: Certificate) => heldBy === undefined
  return {
    entries: walletOf(certificates.filter(isOwn), today),
    shared: certificates.filter((each) => !isOwn(each)),
    ...{ products, registry, today },
  }
}

export default function Certificates({ loaderData }: Route.ComponentProps) {
  const m = useMessages().certification
  const add = (
    <ButtonLink to={paths.producer.newCertificate()} icon="add">
      {m.new}
    </ButtonLink>
  )
  const none = loaderData.entries.length === 0
  return (
    <WorkPage title={m.title} current="certificates" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} actions={!none && add} />
          <RegistryLicences licences={loaderData.registry} />
          {none ? (
            <EmptyState title={m.emptyTitle} action={add}>
              {m.emptyText}
            </EmptyState>
          ) : (
            <CertificateTable {...loaderData} to={paths.producer.certificate} />
          )}
          <SharedCertificates {...loaderData} certificates={loaderData.shared} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
