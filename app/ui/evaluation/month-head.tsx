import type { Month } from '#app/domain/evaluation/read-month.server.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { TurnMark } from '#app/ui/kit/turn-banner.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Which month, whose turn, and whether its figures still move. */
export function MonthHead({ month, turn }: { month: Month; turn: boolean }) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { figures, signatures } = month
  const { period } = figures
  const [signature] = signatures
  return (
    <PageHead
      title={m.monthTitle(f.period(period))}
      back={<BackLink to={paths.agency.evaluations()}>{m.title}</BackLink>}
      eyebrow={
        turn && (
          <>
            <TurnMark /> <span className="muted">{m.turnToSign}</span>
          </>
        )
      }
      lead={
        signature
          ? m.frozenBy(
              [signature.signerName, signature.signerTitle].filter(Boolean).join(', '),
              f.dateTime(signature.signedAt),
            )
          : m.stillOpen
      }
      actions={
        signature && (
          <>
            <ButtonLink
              variant="secondary"
              icon="file"
              to={paths.agency.evaluationPdf(period, signature.revision)}
            >
              {m.revision.pdf}
            </ButtonLink>
            <ButtonLink
              variant="text"
              icon="spreadsheet"
              download
              to={paths.agency.evaluationWorkbook(period, signature.revision)}
            >
              {m.revision.xlsx}
            </ButtonLink>
          </>
        )
      }
    />
  )
}
