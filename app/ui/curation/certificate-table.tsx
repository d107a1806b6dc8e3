import type { Certificate, CertificateState } from '#app/domain/certification/certificate.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

const tones: Record<CertificateState, StatusTone> = {
  unverified: 'draft',
  verified: 'ok',
  refused: 'bad',
  revoked: 'lapsed',
}

/** The licences a file was handed in with, in the state they had then. */
export function CertificateTable({ certificates }: { certificates: readonly Certificate[] }) {
  const { curation, certification, development } = useMessages()
  const format = useFormat()
  if (certificates.length === 0) return <p className="muted">{curation.noCertificates}</p>
  const { columns } = certification
  return (
    <DataTable
      label={curation.fields.certificates}
      stacked
      columns={[
        {
          header: columns.kind,
          cell: ({ kind, heldBy }) =>
            heldBy
              ? `${certification.kinds[kind]}, ${development.shared.heldBy(heldBy)}`
              : certification.kinds[kind],
          rowHead: true,
        },
        {
          header: columns.number,
          cell: ({ number, fileId }) =>
            fileId ? <a href={paths.file(fileId)}>{number}</a> : number,
        },
        {
          header: columns.expires,
          cell: ({ expiresOn }) =>
            expiresOn ? certification.validUntil(format.date(expiresOn)) : certification.noExpiry,
        },
        {
          header: columns.state,
          cell: ({ state }) => (
            <Status tone={tones[state]} plain>
              {certification.states[state]}
            </Status>
          ),
        },
      ]}
      rows={certificates}
      rowKey={({ id }) => id}
    />
  )
}
