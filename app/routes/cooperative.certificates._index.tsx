import type { Certificate } from '#app/domain/certification/certificate.ts'
import { findOwnCertificates } from '#app/domain/certification/queries.server.ts'
import { requireCooperative } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { CertificateStatus, useValidity } from '#app/ui/certification/certificate-status.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/cooperative.certificates._index'

export async function loader({ request }: Route.LoaderArgs) {
  const cooperative = await requireCooperative(request)
  return {
    certificates: await findOwnCertificates(cooperative.organisationId),
    today: dayOf(now()),
  }
}

export default function SharedCertificatesPage({ loaderData }: Route.ComponentProps) {
  const { certification: words, development } = useMessages()
  const { shared: m } = development
  const validity = useValidity()
  const { certificates, today } = loaderData
  const columns: Column<Certificate>[] = [
    {
      header: words.columns.kind,
      rowHead: true,
      cell: ({ id, kind }) => <a href={paths.cooperative.certificate(id)}>{words.kinds[kind]}</a>,
    },
    { header: words.columns.number, cell: ({ number }) => number, wrap: true },
    {
      header: words.columns.scope,
      cell: ({ wholeFirm, productIds }) =>
        wholeFirm ? words.scopes.wholeFirm : words.coversCount(productIds.length),
    },
    { header: words.columns.expires, cell: (each) => validity(each, today), wrap: true },
    {
      header: words.columns.state,
      cell: (each) => <CertificateStatus certificate={each} today={today} />,
    },
  ]
  const add = (
    <ButtonLink to={paths.cooperative.newCertificate()} icon="add">
      {m.new}
    </ButtonLink>
  )
  const none = certificates.length === 0
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
            <DataTable
              label={m.title}
              columns={columns}
              rows={certificates}
              rowKey={({ id }) => id}
              rowTone={({ state }) => (state === 'refused' ? 'turn' : undefined)}
              stacked
            />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
