import type { Certificate } from '#app/domain/certification/certificate.ts'
import type { WalletEntry } from '#app/domain/certification/wallet.ts'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CertificateStatus, useValidity } from './certificate-status.tsx'

type Props = {
  entries: readonly WalletEntry[]
  products: readonly { id: string; name: string }[]
  today: string
  /** Where its holder finds one. */
  to: (certificateId: string) => string
}

/** A firm's licences: the one of each that counts, until when, and what it renewed. */
export function CertificateTable({ entries, products, today, to }: Props) {
  const m = useMessages().certification
  const validity = useValidity()
  const scope = ({ wholeFirm, productIds }: Certificate) => {
    if (wholeFirm) return m.scopes.wholeFirm
    const [only] = productIds
    const name = products.find(({ id }) => id === only)?.name
    return productIds.length === 1 && name ? name : m.coversCount(productIds.length)
  }
  const columns: Column<WalletEntry>[] = [
    {
      header: m.columns.kind,
      rowHead: true,
      cell: ({ current: { id, kind } }) => <a href={to(id)}>{m.kinds[kind]}</a>,
    },
    {
      header: m.columns.number,
      cell: (entry) => (
        <>
          {entry.current.number}
          <Chain entry={entry} today={today} to={to} />
        </>
      ),
      wrap: true,
    },
    { header: m.columns.scope, cell: ({ current }) => scope(current), wrap: true },
    { header: m.columns.expires, cell: ({ current }) => validity(current, today), wrap: true },
    {
      header: m.columns.state,
      cell: ({ current }) => <CertificateStatus certificate={current} today={today} />,
    },
  ]
  return (
    <DataTable
      label={m.title}
      columns={columns}
      rows={entries}
      rowKey={({ current }) => current.id}
      rowTone={({ current, renewal }) =>
        current.state === 'refused' || renewal?.state === 'refused' ? 'turn' : undefined
      }
      stacked
    />
  )
}

/** Its renewal on the way, and what was before it. */
function Chain({ entry, today, to }: { entry: WalletEntry } & Pick<Props, 'today' | 'to'>) {
  const m = useMessages().certification
  const validity = useValidity()
  const { renewal, earlier } = entry
  return (
    <>
      {renewal && (
        <span className="certificate-remark">
          <a href={to(renewal.id)}>{m.renewal.waiting(renewal.number)}</a>{' '}
          <CertificateStatus certificate={renewal} today={today} />
        </span>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={m.renewal.earlier(earlier.length)}>
          <ul className="certificate-chain">
            {earlier.map((each) => (
              <li key={each.id}>
                <a href={to(each.id)}>{each.number}</a>, {validity(each, today)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
