import type { Card } from '#app/domain/catalogue/card.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { formatFor } from '#app/ui/format.ts'
import { qrPath } from '#app/ui/qr-path.ts'
import { ink, style } from './document-style.ts'
import { Document, Page, Path, Svg, Text, View } from './primitives.ts'

const labels = Array.from({ length: 21 }, (_, place) => place)

/** Three by seven stickers of 63.5 × 38.1 mm, the usual A4 sheet; points are 1/72 inch. */
const sheet = { paddingTop: 43, paddingHorizontal: 20.5, fontFamily: 'Plus Jakarta Sans' }
const sticker = { width: 180, height: 108, marginRight: 4, padding: 8 } as const

type Props = { card: Card; address: string; locale: Locale }

/** Labels a maker prints herself: the code leads to the public card. */
export function LabelSheet({ card, address, locale }: Props) {
  const { card: m } = messagesFor(locale).catalogue
  const { productName, producerName, grade, validUntil } = card
  const { d, size } = qrPath(address)
  const validity = validUntil && `${m.validUntil} ${formatFor(locale).date(validUntil)}`
  return (
    <Document title={productName} author={producerName} language={locale}>
      <Page size="A4" style={sheet}>
        <View style={{ ...style.row, flexWrap: 'wrap' }}>
          {labels.map((place) => (
            <View
              key={place}
              wrap={false}
              style={{ ...style.row, ...sticker, ...(place % 3 === 2 ? { marginRight: 0 } : {}) }}
            >
              <Svg viewBox={`0 0 ${size} ${size}`} width={78} height={78}>
                <Path d={d} fill={ink.text} />
              </Svg>
              <View style={{ width: 82, marginLeft: 4 }}>
                <Text style={{ ...style.strong, fontSize: 8 }}>{productName}</Text>
                <Text style={{ fontSize: 7, marginTop: 2 }}>{producerName}</Text>
                {grade && (
                  <Text style={{ fontSize: 7, marginTop: 4 }}>
                    {`${m.grade} ${m.gradeWords(grade)}`}
                  </Text>
                )}
                {validity && <Text style={{ fontSize: 6, color: ink.quiet }}>{validity}</Text>}
                <Text style={{ fontSize: 6, marginTop: 4, color: ink.craft }}>{m.scan}</Text>
              </View>
            </View>
          ))}
        </View>
      </Page>
    </Document>
  )
}
