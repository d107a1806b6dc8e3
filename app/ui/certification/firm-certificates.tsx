import type { Certificate } from '#app/domain/certification/certificate.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CertificateStatus, useValidity } from './certificate-status.tsx'

type Props = { certificates: readonly Certificate[]; today: string }

/** A firm's licences for the office: those that were judged are found here, and revoked from here. */
export function FirmCertificates({ certificates, today }: Props) {
  const m = useMessages().certification
  const validity = useValidity()
  return (
    <Section title={m.title}>
      {certificates.length === 0 ? (
        <p className="muted">{m.emptyTitle}</p>
      ) : (
        <DataTable
          label={m.title}
          columns={[
            {
              header: m.columns.kind,
              rowHead: true,
              wrap: true,
              cell: ({ id, kind, number }) => (
                <a href={paths.agency.certificate(id)}>{`${m.kinds[kind]} ${number}`}</a>
              ),
            },
            {
              header: m.columns.expires,
              cell: (certificate) => validity(certificate, today),
              wrap: true,
            },
            {
              header: m.columns.state,
              cell: (certificate) => <CertificateStatus certificate={certificate} today={today} />,
            },
          ]}
          rows={certificates}
          rowKey={({ id }) => id}
          stacked
        />
      )}
    </Section>
  )
}
