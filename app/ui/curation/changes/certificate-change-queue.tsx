import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import type {
  QueuedCertificateChange,
  WaitingRenewal,
} from '#app/domain/certification/certificate-change-views.ts'
import type { ChangeShelf } from '#app/domain/curation/changes/change-views.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { ChangeQueueHead } from './change-queue-head.tsx'

type Props = {
  counts: Record<ChangeShelf, number>
  licences: number
  changes: readonly QueuedCertificateChange[]
  exchange: { renewals: readonly WaitingRenewal[]; total: number }
  page: number
  pages: number
  today: Date
}

/** Changes of verified licences, and renewals of those that something listed stands on. */
export function CertificateChangeQueue(props: Props) {
  const m = useMessages().changes
  const { counts, licences, changes, exchange, page, pages, today } = props
  return (
    <WorkPage title={m.licences.title} current="changes" role="official">
      <Page>
        <Stack gap={5}>
          <ChangeQueueHead counts={counts} licences={licences} current="licences" />
          {changes.length === 0 ? (
            <EmptyState title={m.empty}>{m.licences.emptyText}</EmptyState>
          ) : (
            <Waiting changes={changes} today={today} />
          )}
          <Pager page={page} pages={pages} to={paths.agency.certificateChanges} />
          {exchange.total > 0 && <Exchange exchange={exchange} today={today} />}
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Since({ at, today }: { at: Date; today: Date }) {
  const format = useFormat()
  return (
    <span>
      {format.date(at)}
      <span className="product-since">{format.relativeDays(at, today)}</span>
    </span>
  )
}

type Named = { kind: CertificateKind; number: string; businessName: string; to: string }

function Licence({ kind, number, businessName, to }: Named) {
  const { kinds } = useMessages().certification
  return (
    <span>
      <a href={to}>
        {kinds[kind]} {number}
      </a>
      <span className="product-since">{businessName}</span>
    </span>
  )
}

function Waiting({ changes, today }: Pick<Props, 'changes' | 'today'>) {
  const { changes: m, certification } = useMessages()
  return (
    <DataTable
      label={m.licences.title}
      stacked
      columns={[
        {
          header: m.licences.licence,
          rowHead: true,
          cell: (row) => <Licence {...row} to={paths.agency.certificateChange(row.id)} />,
        },
        {
          header: m.columns.fields,
          wrap: true,
          cell: ({ parts }) => parts.map((part) => certification.fields[part]).join(', '),
        },
        {
          header: m.columns.since,
          cell: ({ proposedAt }) => <Since at={proposedAt} today={today} />,
        },
      ]}
      rows={changes}
      rowKey={({ id }) => id}
    />
  )
}

function Exchange({ exchange: { renewals, total }, today }: Pick<Props, 'exchange' | 'today'>) {
  const { changes: m, certification } = useMessages()
  return (
    <Section title={m.licences.exchange} lead={m.licences.exchangeLead}>
      <DataTable
        label={m.licences.exchange}
        stacked
        columns={[
          {
            header: m.licences.licence,
            rowHead: true,
            cell: (row) => <Licence {...row} to={paths.agency.certificate(row.id)} />,
          },
          { header: certification.renewal.renews, cell: ({ renews }) => renews },
          {
            header: m.columns.since,
            cell: ({ waitingSince }) => <Since at={waitingSince} today={today} />,
          },
        ]}
        rows={renewals}
        rowKey={({ id }) => id}
      />
      {total > renewals.length && (
        <p>
          <a href={paths.agency.certificates()}>{m.licences.exchangeMore(total)}</a>
        </p>
      )}
    </Section>
  )
}
