import { isLate } from '#app/domain/curation/incidents/incident.ts'
import {
  findIncidentsOf,
  incidentsPerPage,
} from '#app/domain/curation/incidents/incident-queries.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { DueDay } from '#app/ui/curation/incidents/due-day.tsx'
import { IncidentStatus } from '#app/ui/curation/incidents/incident-status.tsx'
import { NamedProduct } from '#app/ui/curation/named-product.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.incidents._index'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const page = pageOf(request)
  const { incidents, total } = await findIncidentsOf(producer, page)
  return { incidents, page, pages: Math.ceil(total / incidentsPerPage), today: dayOf(now()) }
}

export default function Incidents({ loaderData }: Route.ComponentProps) {
  const m = useMessages().incidents
  const format = useFormat()
  const { incidents, page, pages, today } = loaderData
  return (
    <WorkPage title={m.maker.title} current="incidents" role="producer">
      <Page>
        <Stack gap={5}>
          <PageHead title={m.maker.title} lead={m.maker.lead} />
          {incidents.length === 0 ? (
            <EmptyState title={m.maker.empty}>{m.maker.emptyText}</EmptyState>
          ) : (
            <DataTable
              label={m.maker.title}
              stacked
              columns={[
                {
                  header: m.columns.product,
                  rowHead: true,
                  cell: ({ id, name, number }) => (
                    <NamedProduct to={paths.producer.incident(id)} name={name} note={number} />
                  ),
                },
                { header: m.columns.since, cell: ({ reportedAt }) => format.date(reportedAt) },
                {
                  header: m.columns.due,
                  cell: (each) => <DueDay dueOn={each.dueOn} late={isLate(each, today)} />,
                },
                {
                  header: m.columns.state,
                  cell: ({ state }) => (
                    <IncidentStatus
                      state={state}
                      turn={state === 'asked' || state === 'suspended'}
                    />
                  ),
                },
              ]}
              rows={incidents}
              rowKey={({ id }) => id}
            />
          )}
          <Pager page={page} pages={pages} to={paths.producer.incidents} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
