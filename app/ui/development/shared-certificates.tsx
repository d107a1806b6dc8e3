import type { Certificate } from '#app/domain/certification/certificate.ts'
import { paths } from '#app/paths.ts'
import { CertificateStatus, useValidity } from '#app/ui/certification/certificate-status.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** What the maker's cooperative holds that covers its products. */
export function SharedCertificates(props: {
  certificates: readonly Certificate[]
  products: readonly { id: string; name: string }[]
  today: string
}) {
  const { certification, development } = useMessages()
  const format = useFormat()
  const validity = useValidity()
  const { columns: head } = certification
  const columns: Column<Certificate>[] = [
    {
      header: head.kind,
      rowHead: true,
      cell: ({ kind, heldBy = '' }) =>
        `${certification.kinds[kind]}, ${development.shared.heldBy(heldBy)}`,
    },
    { header: head.number, cell: ({ number }) => number, wrap: true },
    {
      header: head.scope,
      cell: ({ productIds }) =>
        format.list(
          props.products.filter(({ id }) => productIds.includes(id)).map(({ name }) => name),
        ),
      wrap: true,
    },
    { header: head.expires, cell: (each) => validity(each, props.today), wrap: true },
    {
      header: head.state,
      cell: (each) => <CertificateStatus certificate={each} today={props.today} />,
    },
  ]
  const link = <a href={paths.producer.cooperative()}>{development.mine.link}</a>
  if (props.certificates.length === 0) return <p>{link}</p>
  return (
    <Section title={development.shared.fromCooperative} actions={link}>
      <DataTable
        label={development.shared.fromCooperative}
        columns={columns}
        rows={props.certificates}
        rowKey={({ id }) => id}
        stacked
      />
    </Section>
  )
}
