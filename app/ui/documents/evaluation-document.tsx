import {
  type Line,
  linesOf,
  type MonthFigures,
  type ProductLine,
  type SubjectKind,
} from '#app/domain/evaluation/figures.ts'
import { reportingRate } from '#app/domain/evaluation/indicators/reporting-rate.ts'
import { changeOf } from '#app/domain/evaluation/indicators/value.ts'
import type { Signature } from '#app/domain/evaluation/read-month.server.ts'
import { previousPeriod } from '#app/kernel/period.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { lineName } from '#app/ui/evaluation/line-name.ts'
import { formatFor } from '#app/ui/format.ts'
import { style } from './document-style.ts'
import { DocumentTable } from './document-table.tsx'
import { EvaluationWords } from './evaluation-words.tsx'
import { Letter, LetterTitle, type Party } from './letterhead.tsx'
import { Text, View } from './primitives.ts'

export type EvaluationPaper = { figures: MonthFigures; signature: Signature; sender: Party }

/** A paper ends somewhere; all lines of a larger month are in the workbook. */
const productsMost = 400

/** A signed month on paper, from the signed row alone. */
export function EvaluationDocument(props: { paper: EvaluationPaper; locale: Locale }) {
  const { paper, locale } = props
  const { figures, signature, sender } = paper
  const { evaluation: m } = messagesFor(locale)
  const f = formatFor(locale)
  const month = f.period(figures.period)
  const title = `${m.document.title}, ${month}`
  return (
    <Letter
      title={title}
      language={locale}
      sender={sender}
      footer={`${m.document.integrity} ${signature.hash.slice(0, 32)}…`}
      pageNumber={m.document.pageNumber}
    >
      <LetterTitle
        title={title}
        facts={[
          { term: m.revision.signedAt, detail: f.dateLong(signature.signedAt) },
          { term: m.revision.number, detail: m.revision.one(signature.revision) },
          { term: m.revision.formulaTerm, detail: `${figures.formulaVersion}` },
        ]}
      />
      <EvaluationWords figures={figures} locale={locale} />
      {(['chain', 'sector', 'district', 'producer', 'product'] as const).map((kind) => (
        <Lines key={kind} kind={kind} figures={figures} locale={locale} />
      ))}
      <View wrap={false} style={{ marginTop: 24 }}>
        {signature.reason && (
          <Text style={{ marginBottom: 6 }}>
            {m.revision.reason}: {signature.reason}
          </Text>
        )}
        <Text style={style.quiet}>{m.document.signed}</Text>
        <Text style={style.strong}>
          {[signature.signerName, signature.signerTitle].filter(Boolean).join(', ')}
        </Text>
        <Text>{f.dateTime(signature.signedAt)}</Text>
        <Text style={{ ...style.quiet, marginTop: 6 }}>
          {m.document.integrity}: {signature.hash}
        </Text>
      </View>
    </Letter>
  )
}

function Lines(props: {
  kind: Exclude<SubjectKind, 'total'>
  figures: MonthFigures
  locale: Locale
}) {
  const { kind, figures, locale } = props
  const { evaluation: m, kit } = messagesFor(locale)
  const f = formatFor(locale)
  const lines = linesOf(figures, kind).slice(0, productsMost)
  const money = (value: bigint | null) => (value === null ? kit.missing : f.number(value))
  const nameOf = (line: Line) => {
    const { sku } = line as Partial<ProductLine>
    return sku ? `${lineName(line, m)} (${sku})` : lineName(line, m)
  }
  return (
    <View style={{ marginTop: 18 }}>
      <Text style={{ ...style.strong, fontSize: 12, marginBottom: 6 }}>{m.table.by[kind]}</Text>
      <DocumentTable<Line>
        rows={lines}
        rowKey={({ subject }) => subject}
        remark={({ reason }) => (reason ? m.reasons[reason] : undefined)}
        columns={[
          { header: m.cuts[kind], width: 36, cell: nameOf },
          {
            header: m.table.previous(f.month(previousPeriod(figures.period))),
            width: 15,
            numeric: true,
            cell: ({ previous }) => money(previous.value),
          },
          {
            header: m.table.current(f.month(figures.period)),
            width: 15,
            numeric: true,
            cell: ({ current }) => money(current.value),
          },
          {
            header: m.table.difference,
            width: 11,
            numeric: true,
            cell: ({ current, previous }) => {
              const ratio = changeOf(current, previous)?.ratio
              return ratio == null ? kit.missing : f.signedPercent(ratio)
            },
          },
          {
            header: m.table.reporting,
            width: 11,
            numeric: true,
            cell: ({ current }) => {
              const rate = reportingRate(current)
              return rate === null ? kit.missing : f.percent(rate, 0)
            },
          },
          { header: m.table.verdict, width: 16, cell: ({ verdict }) => kit.verdict[verdict] },
        ]}
      />
    </View>
  )
}
