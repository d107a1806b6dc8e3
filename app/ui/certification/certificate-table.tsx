import type { Certificate } from '#app/domain/certification/certificate.ts'
import { paths } from '#app/paths.ts'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CertificateStatus, useValidity } from './certificate-status.tsx'

type Props = {
  certificates: readonly Certificate[]
  products: readonly { id: string; name: string }[]
  today: string
}

/** A firm's licences: what each covers, until when, and what officials said. */
export function CertificateTable({ certificates, products, today }: Props) {
  const m = useMessages().certification
  const validity = useValidity()
  const scope = ({ wholeFirm, productIds }: Certificate) => {
    if (wholeFirm) return m.scopes.wholeFirm
    const [only] = productIds
    const name = products.find(({ id }) => id === only)?.name
    return productIds.length === 1 && name ? name : m.coversCount(productIds.length)
  }
  const columns: Column<Certificate>[] = [
    {
      header: m.columns.kind,
      rowHead: true,
      cell: ({ id, kind }) => <a href={paths.producer.certificate(id)}>{m.kinds[kind]}</a>,
    },
    { header: m.columns.number, cell: ({ number }) => number, wrap: true },
    { header: m.columns.scope, cell: scope, wrap: true },
    { header: m.columns.expires, cell: (each) => validity(each, today), wrap: true },
    {
      header: m.columns.state,
      cell: (each) => <CertificateStatus certificate={each} today={today} />,
    },
  ]
  return (
    <DataTable
      label={m.title}
      columns={columns}
      rows={certificates}
      rowKey={({ id }) => id}
      rowTone={({ state }) => (state === 'refused' ? 'turn' : undefined)}
      stacked
    />
  )
}
