import { isLate, type QueuedIncident } from '#app/domain/curation/incidents/incident.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { NamedProduct } from '../named-product.tsx'
import { ShelvedPage } from '../shelved-page.tsx'
import { DueDay } from './due-day.tsx'
import { IncidentStatus, SeverityStatus } from './incident-status.tsx'

const shelves = ['open', 'closed'] as const
type Shelf = (typeof shelves)[number]

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
  return (
    <ShelvedPage
      current="incidents"
      title={m.title}
      lead={m.lead}
      labels={m.shelves}
      to={paths.agency.incidents}
      empty={{ title: m.empty, text: m.emptyText }}
      isEmpty={incidents.length === 0}
      {...{ shelves, counts, shelf, page, pages }}
    >
      <Listed incidents={incidents} today={today} />
    </ShelvedPage>
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
            <NamedProduct to={paths.agency.incident(id)} name={name} note={businessName} />
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
