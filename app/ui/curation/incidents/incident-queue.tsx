import { isLate, type QueuedIncident } from '#app/domain/curation/incidents/incident.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { DueDay } from './due-day.tsx'
import { IncidentStatus, SeverityStatus } from './incident-status.tsx'

type Shelf = 'open' | 'closed'

type Props = {
  counts: Record<Shelf, number>
  shelf: Shelf
  incidents: readonly QueuedIncident[]
  page: number
  pages: number
  today: string
}

/** Complaints within reach: the gravest first, then the longest open. */
export function IncidentQueue({ counts, shelf, incidents, page, pages, today }: Props) {
  const m = useMessages().incidents
  const format = useFormat()
  return (
    <WorkPage title={m.title} current="incidents" role="official">
      <Page>
        <Stack gap={5}>
          <PageHead title={m.title} lead={m.lead} />
          <Tabs
            label={m.title}
            items={(['open', 'closed'] as const).map((each) => ({
              label: m.shelves[each],
              to: paths.agency.incidents(`?shelf=${each}`),
              current: each === shelf,
              count: format.number(counts[each]),
            }))}
          />
          {incidents.length === 0 ? (
            <EmptyState title={m.empty}>{m.emptyText}</EmptyState>
          ) : (
            <Listed incidents={incidents} today={today} />
          )}
          <Pager
            page={page}
            pages={pages}
            to={(to) => paths.agency.incidents(`?shelf=${shelf}&page=${to}`)}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Listed({ incidents, today }: Pick<Props, 'incidents' | 'today'>) {
  const m = useMessages().incidents
  const format = useFormat()
  return (
    <DataTable
      label={m.title}
      stacked
      columns={[
        {
          header: m.columns.product,
          rowHead: true,
          cell: ({ id, name, businessName }) => (
            <span>
              <a href={paths.agency.incident(id)}>{name}</a>
              <span className="product-since">{businessName}</span>
            </span>
          ),
        },
        {
          header: m.columns.number,
          cell: ({ number }) => <span className="number">{number}</span>,
        },
        {
          header: m.columns.severity,
          cell: ({ severity }) => <SeverityStatus severity={severity} />,
        },
        { header: m.columns.source, cell: ({ source }) => m.sources[source] },
        {
          header: m.columns.since,
          cell: ({ reportedAt }) => (
            <span>
              {format.date(reportedAt)}
              <span className="product-since">{format.relativeDays(reportedAt, today)}</span>
            </span>
          ),
        },
        {
          header: m.columns.due,
          cell: (each) => <DueDay dueOn={each.dueOn} late={isLate(each, today)} />,
        },
        { header: m.columns.state, cell: ({ state }) => <IncidentStatus state={state} /> },
      ]}
      rows={incidents}
      rowKey={({ id }) => id}
    />
  )
}
