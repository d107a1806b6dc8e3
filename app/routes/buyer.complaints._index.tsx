import { findComplaintsOf } from '#app/domain/curation/incidents/find-complaints.server.ts'
import { incidentsPerPage } from '#app/domain/curation/incidents/incident-queries.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { IncidentStatus } from '#app/ui/curation/incidents/incident-status.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.complaints._index'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const page = pageOf(request)
  const { complaints, total } = await findComplaintsOf(buyer, page)
  return { complaints, page, pages: Math.ceil(total / incidentsPerPage) }
}

export default function Complaints({ loaderData }: Route.ComponentProps) {
  const m = useMessages().incidents
  const format = useFormat()
  const { complaints, page, pages } = loaderData
  return (
    <WorkPage title={m.buyer.title} current="incidents" role="buyer">
      <Page>
        <Stack gap={5}>
          <PageHead title={m.buyer.title} lead={m.buyer.lead} />
          {complaints.length === 0 ? (
            <EmptyState title={m.buyer.empty}>{m.buyer.emptyText}</EmptyState>
          ) : (
            <DataTable
              label={m.buyer.title}
              stacked
              columns={[
                {
                  header: m.columns.product,
                  rowHead: true,
                  cell: ({ slug, name, number }) => (
                    <span>
                      <a href={paths.card(slug)}>{name}</a>
                      <span className="product-since">{number}</span>
                    </span>
                  ),
                },
                {
                  header: m.columns.text,
                  wrap: true,
                  cell: ({ text, outcome }) => (
                    <span>
                      {text}
                      {outcome && <span className="product-since">{m.buyer.outcome(outcome)}</span>}
                    </span>
                  ),
                },
                { header: m.columns.since, cell: ({ reportedAt }) => format.date(reportedAt) },
                { header: m.columns.state, cell: ({ state }) => <IncidentStatus state={state} /> },
              ]}
              rows={complaints}
              rowKey={({ id }) => id}
            />
          )}
          <Pager page={page} pages={pages} to={paths.buyer.complaints} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
