import type { CertificateChangeView } from '#app/domain/certification/certificate-change-views.ts'
import type {
  CertificateContent,
  CertificatePart,
} from '#app/domain/certification/certificate-content.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Props = { change: Pick<CertificateChangeView, 'before' | 'proposed' | 'parts' | 'products'> }

/** What is verified beside what is proposed: only what changes. */
export function CertificateChangeComparison({ change }: Props) {
  const { certification: m, changes, curation } = useMessages()
  const format = useFormat()
  const { before, proposed, parts, products } = change
  const say = (content: CertificateContent, part: CertificatePart) => {
    if (part === 'kind') return m.kinds[content.kind]
    if (part === 'issuedOn') return content.issuedOn && format.date(content.issuedOn)
    if (part === 'expiresOn') {
      return content.expiresOn ? format.date(content.expiresOn) : m.noExpiry
    }
    if (part === 'scope') {
      const named = products.filter(({ id }) => content.productIds.includes(id))
      return content.wholeFirm ? m.scopes.wholeFirm : format.list(named.map(({ name }) => name))
    }
    if (part === 'file') {
      return content.fileId && <a href={paths.file(content.fileId)}>{m.openFile}</a>
    }
    return content[part]
  }
  return (
    <DataTable
      label={changes.compare}
      stacked
      columns={[
        { header: changes.compareColumns.field, rowHead: true, cell: (part) => m.fields[part] },
        {
          header: m.change.verified,
          wrap: true,
          cell: (part) => (
            <del className="change-before">{say(before, part) || curation.empty}</del>
          ),
        },
        {
          header: changes.compareColumns.after,
          wrap: true,
          cell: (part) => (
            <ins className="change-after">{say(proposed, part) || curation.empty}</ins>
          ),
        },
      ]}
      rows={parts}
      rowKey={(part) => part}
    />
  )
}
