import type { Certificate, CertificateState } from '#app/domain/certification/certificate.ts'
import { certificateWarnings } from '#app/domain/certification/certificate-warnings.ts'
import type { RefusalCode } from '#app/domain/certification/refusal-codes.ts'
import { paths } from '#app/paths.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Timeline } from '#app/ui/kit/timeline.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { useValidity } from './certificate-status.tsx'

type Props = {
  certificate: Certificate
  products: readonly { id: string; name: string }[]
  /** Where the firm stands. */
  region: string
  today: string
}

/** What is written on the licence, and its scan. */
export function CertificateFacts({ certificate, products, region, today }: Props) {
  const m = useMessages().certification
  const format = useFormat()
  const validity = useValidity()
  const { kind, number, issuer, issuedOn, fileId, wholeFirm, productIds } = certificate
  const covered = products.filter(({ id }) => productIds.includes(id)).map(({ name }) => name)
  return (
    <DescriptionList
      facts={[
        { term: m.fields.kind, detail: m.kinds[kind] },
        {
          term: m.fields.number,
          detail: (
            <>
              <span className="strong tabular">{number}</span>
              {certificateWarnings(certificate, region).map((warning) => (
                <span className="certificate-remark" key={warning.code}>
                  {m.warnings[warning.code](warning as never)}
                </span>
              ))}
            </>
          ),
        },
        { term: m.fields.issuer, detail: issuer },
        { term: m.fields.issuedOn, detail: issuedOn && format.date(issuedOn) },
        { term: m.fields.expiresOn, detail: validity(certificate, today) },
        { term: m.fields.scope, detail: wholeFirm ? m.scopes.wholeFirm : format.list(covered) },
        {
          term: m.fields.file,
          detail: fileId ? <a href={paths.file(fileId)}>{m.openFile}</a> : m.noFile,
        },
      ]}
    />
  )
}

type Checked = {
  id: string
  outcome: CertificateState
  code: RefusalCode | null
  reason: string | null
  verifierName: string
  at: Date
}

/** Who looked at it, when, and what they said; newest first. */
export function CertificateHistory({ verifications }: { verifications: readonly Checked[] }) {
  const m = useMessages().certification
  const format = useFormat()
  if (verifications.length === 0) return <p className="muted">{m.historyEmpty}</p>
  return (
    <Timeline
      label={m.historyTitle}
      moments={verifications.map(({ id, outcome, code, reason, verifierName, at }) => ({
        id,
        title: m.outcomes[outcome](verifierName),
        detail: (
          <>
            {format.dateTime(at)}
            {code && <span className="certificate-remark">{m.refusalCodes[code]}</span>}
            {reason && <span className="certificate-remark">{reason}</span>}
          </>
        ),
        state: outcome === 'verified' ? 'done' : 'failed',
      }))}
    />
  )
}
