import type { Signature } from '#app/domain/evaluation/read-month.server.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Every signed revision: who, when, why, and where it can still be read. */
export function SignatureList(props: { period: string; signatures: readonly Signature[] }) {
  const m = useMessages().evaluation.revision
  const f = useFormat()
  return (
    <DataTable
      label={m.list}
      stacked
      rows={props.signatures}
      rowKey={({ revision }) => `${revision}`}
      columns={[
        {
          header: m.list,
          rowHead: true,
          cell: ({ revision }) => (
            <a href={paths.agency.evaluationRevision(props.period, revision)}>{m.one(revision)}</a>
          ),
        },
        {
          header: m.signedAt,
          cell: ({ signerName, signerTitle, signedAt }) => (
            <>
              {[signerName, signerTitle].filter(Boolean).join(', ')}
              <span className="evaluation-sku">{f.dateTime(signedAt)}</span>
            </>
          ),
        },
        { header: m.reason, wrap: true, cell: ({ reason }) => reason },
        {
          header: m.hash,
          cell: ({ hash }) => <span className="tabular small">{hash.slice(0, 16)}…</span>,
        },
      ]}
    />
  )
}
