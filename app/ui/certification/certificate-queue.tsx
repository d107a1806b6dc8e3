import type { QueuedCertificate } from '#app/domain/certification/queued-certificate.ts'
import { paths } from '#app/paths.ts'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { useValidity } from './certificate-status.tsx'

/** What waits for an official, longest waiting first. */
export function CertificateQueue(props: {
  certificates: readonly QueuedCertificate[]
  today: string
}) {
  const { today } = props
  const m = useMessages().certification
  const format = useFormat()
  const validity = useValidity()
  const columns: Column<QueuedCertificate>[] = [
    {
      header: m.columns.number,
      rowHead: true,
      cell: ({ id, kind, number }) => (
        <a href={paths.agency.certificate(id)}>
          {m.kinds[kind]} {number}
        </a>
      ),
    },
    {
      header: m.columns.firm,
      cell: ({ businessName, villageName }) =>
        villageName ? `${businessName}, ${villageName}` : businessName,
      wrap: true,
    },
    { header: m.columns.expires, cell: (each) => validity(each, today), wrap: true },
    {
      header: m.columns.waiting,
      cell: ({ waitingSince }) =>
        `${format.date(waitingSince)} (${format.relativeDays(waitingSince, today)})`,
    },
  ]
  return (
    <DataTable
      label={m.queue.title}
      columns={columns}
      rows={props.certificates}
      rowKey={({ id }) => id}
      stacked
    />
  )
}
