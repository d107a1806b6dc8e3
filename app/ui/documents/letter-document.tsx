import type { Letter as DecisionLetter } from '#app/domain/curation/letters/letter.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { formatFor } from '#app/ui/format.ts'
import { qrPath } from '#app/ui/qr-path.ts'
import { ink, style } from './document-style.ts'
import { DocumentTable } from './document-table.tsx'
import { Letter, LetterTitle, PartyBlock, Signatures } from './letterhead.tsx'
import { Path, Svg, Text, View } from './primitives.ts'

type Props = {
  letter: DecisionLetter
  /** Where the code on it leads. */
  address: string
  locale: Locale
}

const paragraph = { fontSize: 10.5, marginBottom: 8 }

/** What an agency decided about a product, as it was signed. */
export function LetterDocument({ letter, address, locale }: Props) {
  const { letters: m, products, curation } = messagesFor(locale)
  const names = { ...products.fields, ...curation.fields } as Record<string, string>
  const format = formatFor(locale)
  const { content } = letter
  const { maker, outcome, reasons, findings, reasonCodes, agency } = content
  const causes = reasonCodes.map((code) => curation.agency.reasonCodes[code]).join(', ')
  return (
    <Letter
      title={`${m.title[outcome]} ${letter.number}`}
      language={locale}
      sender={agency}
      footer={m.footer}
      pageNumber={m.page}
    >
      <LetterTitle
        title={m.title[outcome]}
        facts={[
          { term: m.number, detail: letter.number },
          { term: m.date, detail: format.dateLong(letter.issuedAt) },
          { term: m.submission, detail: content.submissionNumber },
          {
            term: m.rubric,
            detail: m.rubricVersion(content.rubric.name, content.rubric.version),
          },
        ]}
      />
      <PartyBlock
        label={m.to}
        party={{
          name: maker.businessName,
          lines: [m.owner(maker.ownerName), maker.village ?? ''].filter(Boolean),
        }}
      />
      <Text style={paragraph}>{m.opening[outcome](content.product)}</Text>
      {content.grade !== null && content.score !== null && (
        <Text style={{ ...paragraph, ...style.strong }}>
          {m.grade(content.grade, format.number(content.score, 1))}
        </Text>
      )}
      {content.validUntil && (
        <Text style={paragraph}>{m.validUntil(format.dateLong(content.validUntil))}</Text>
      )}
      {(reasons || causes) && (
        <View style={{ marginBottom: 8 }}>
          <Text style={{ ...style.strong, marginBottom: 3 }}>{m.reasonsTitle}</Text>
          {causes && <Text style={paragraph}>{causes}</Text>}
          {reasons && <Text style={paragraph}>{reasons}</Text>}
        </View>
      )}
      {findings.length > 0 && (
        <View style={{ marginBottom: 8 }}>
          <Text style={{ ...style.strong, marginBottom: 3 }}>{m.findingsTitle}</Text>
          <DocumentTable
            rows={findings}
            rowKey={({ field, text }) => `${field} ${text}`}
            columns={[
              { header: m.findingField, width: 30, cell: ({ field }) => names[field] ?? field },
              { header: m.findingText, width: 70, cell: ({ text }) => text },
            ]}
          />
        </View>
      )}
      {content.appealUntil && (
        <>
          <Text style={paragraph}>{m.appealClause(format.dateLong(content.appealUntil))}</Text>
          <Text style={paragraph}>{m.againClause}</Text>
        </>
      )}
      {content.closing && <Text style={paragraph}>{content.closing}</Text>}
      <Signatures
        names={[
          {
            label: content.signatory.title ?? agency.name,
            name: content.signatory.name,
          },
        ]}
      />
      <Genuine address={address} words={m.scan} />
    </Letter>
  )
}

function Genuine({ address, words }: { address: string; words: string }) {
  const { d, size } = qrPath(address)
  return (
    <View wrap={false} style={{ ...style.row, marginTop: 24 }}>
      <Svg viewBox={`0 0 ${size} ${size}`} width={76} height={76}>
        <Path d={d} fill={ink.text} />
      </Svg>
      <View style={{ width: 260, marginLeft: 8, paddingTop: 22 }}>
        <Text style={style.quiet}>{words}</Text>
        <Text style={{ fontSize: 7, color: ink.quiet, marginTop: 3 }}>{address}</Text>
      </View>
    </View>
  )
}
