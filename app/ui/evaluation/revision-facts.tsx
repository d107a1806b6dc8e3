import type { Signature } from '#app/domain/evaluation/read-month.server.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

export function RevisionFacts(props: { signature: Signature; formulaVersion: number }) {
  const { signature, formulaVersion } = props
  const m = useMessages().evaluation.revision
  const f = useFormat()
  const { signerName, signerTitle, signedAt, reason, hash } = signature
  return (
    <DescriptionList
      facts={[
        {
          term: m.signedAt,
          detail: `${[signerName, signerTitle].filter(Boolean).join(', ')}, ${f.dateTime(signedAt)}`,
        },
        ...(reason ? [{ term: m.reason, detail: reason }] : []),
        { term: m.hash, detail: <span className="evaluation-hash tabular">{hash}</span> },
        { term: m.formulaTerm, detail: m.formula(formulaVersion) },
      ]}
    />
  )
}
