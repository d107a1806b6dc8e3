import { findOwnCertificates } from '#app/domain/certification/queries.server.ts'
import {
  cooperativesPerPage,
  findReachedCooperative,
} from '#app/domain/development/agency-cooperatives.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { FirmCertificates } from '#app/ui/certification/firm-certificates.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.cooperatives.$cooperativeId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const page = pageOf(request)
  const cooperative = found(await findReachedCooperative(official, params.cooperativeId, page))
  const certificates = await findOwnCertificates(cooperative.id)
  return {
    ...{ cooperative, page },
    certificates: certificates.filter(({ superseded }) => !superseded),
    today: dayOf(now()),
  }
}

export default function CooperativePage({ loaderData }: Route.ComponentProps) {
  const m = useMessages().development.cooperatives
  const format = useFormat()
  const { cooperative, certificates, page, today } = loaderData
  const { id, name, cooperativeMembers: members, _count } = cooperative
  const total = _count.cooperativeMembers
  return (
    <WorkPage title={name} current="cooperatives" role="official">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={name}
            lead={m.memberCount(format.number(total))}
            back={<BackLink to={paths.agency.cooperatives()}>{m.title}</BackLink>}
          />
          <FirmCertificates certificates={certificates} today={today} />
          {members.length > 0 && (
            <Section title={m.members}>
              <DataTable
                label={m.members}
                columns={[
                  {
                    header: m.firm,
                    rowHead: true,
                    wrap: true,
                    cell: (firm) => (
                      <a href={paths.agency.producer(firm.id)}>{firm.businessName}</a>
                    ),
                  },
                  { header: m.owner, cell: ({ ownerName }) => ownerName, wrap: true },
                ]}
                rows={members}
                rowKey={(firm) => firm.id}
              />
              <Pager
                page={page}
                pages={Math.ceil(total / cooperativesPerPage)}
                to={(to) => paths.agency.cooperative(id, to)}
              />
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
