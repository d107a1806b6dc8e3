import type { Offer } from '#app/domain/catalogue/offers/offer.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { formatFor } from '#app/ui/format.ts'
import { ink, style } from './document-style.ts'
import { LetterTitle, LongLetter } from './letterhead.tsx'
import type { LineSheet } from './line-sheet.ts'
import { sheetRemarks } from './line-sheet-columns.ts'
import { Image, Text, View } from './primitives.ts'

const side = 78

type Words = { locale: Locale }
type Props = Words & { sheet: LineSheet; pictures: ReadonlyMap<string, Uint8Array>; site: string }

/** What is said of a product in small lines below its name. */
function linesOf(offer: Offer, locale: Locale): string[] {
  const { offers: m, catalogue } = messagesFor(locale)
  const format = formatFor(locale)
  const { sheet } = m
  const terms = [
    sheet.terms(format.quantity(offer.minimumOrder, offer.unit), format.number(offer.leadTimeDays)),
    offer.capacityPerDay === null
      ? undefined
      : sheet.capacity(format.quantity(offer.capacityPerDay, offer.unit)),
    offer.piecesPerCarton ? sheet.carton(format.number(offer.piecesPerCarton)) : undefined,
    offer.shelfLifeDays ? sheet.shelfLife(format.number(offer.shelfLifeDays)) : undefined,
  ]
  const licences = offer.certificates.map(({ kind, number, expiresOn }) => {
    const words = expiresOn ? m.until(number, format.date(expiresOn)) : m.withoutEnd(number)
    return `${catalogue.certificates[kind] ?? kind} ${words}`
  })
  return [
    terms.filter(Boolean).join(' · '),
    [offer.netContent, offer.gtin && `GTIN ${offer.gtin}`].filter(Boolean).join(' · '),
    licences.join(' · '),
  ].filter(Boolean)
}

function Prices({ offer, locale }: Words & { offer: Offer }) {
  const { offers: m, verification } = messagesFor(locale)
  const { facts } = m
  const format = formatFor(locale)
  return (
    <View style={{ width: 130 }}>
      <Text style={{ ...style.strong, ...style.right }}>
        {offer.price === null
          ? verification.hiddenPrice
          : `${format.rupiah(offer.price)} / ${offer.unit}`}
      </Text>
      {offer.tiers.map(({ minimumQuantity, price }) => (
        <Text key={minimumQuantity} style={{ ...style.quiet, ...style.right }}>
          {facts.tier(format.number(minimumQuantity), format.rupiah(price))}
        </Text>
      ))}
    </View>
  )
}

function Product(
  props: Words & { offer: Offer; note: string | undefined; picture: Uint8Array | undefined },
) {
  const { offer, note, picture, locale } = props
  const { catalogue } = messagesFor(locale)
  const grade = offer.grade && (catalogue.grades[offer.grade] ?? offer.grade)
  return (
    <View
      wrap={false}
      style={{ ...style.row, paddingVertical: 7, borderTopWidth: 0.5, borderTopColor: ink.line }}
    >
      <View style={{ width: side, height: side, marginRight: 10, backgroundColor: ink.soft }}>
        {picture && <Image src={picture} style={{ width: side, height: side }} />}
      </View>
      <View style={{ width: 293, marginRight: 0, paddingRight: 8 }}>
        <Text style={{ ...style.strong, fontSize: 10.5 }}>{offer.name}</Text>
        <Text style={{ color: ink.craft, marginBottom: 3 }}>
          {[`${offer.producerName}, ${offer.districtName}`, grade].filter(Boolean).join(' · ')}
        </Text>
        {linesOf(offer, locale).map((line) => (
          <Text key={line} style={style.quiet}>
            {line}
          </Text>
        ))}
        {note && <Text style={{ marginTop: 3 }}>{note}</Text>}
      </View>
      <Prices offer={offer} locale={locale} />
    </View>
  )
}

function Head({ sheet, locale }: Pick<Props, 'sheet' | 'locale'>) {
  const { sheet: m } = messagesFor(locale).offers
  const format = formatFor(locale)
  return (
    <>
      <LetterTitle
        title={sheet.title}
        facts={[
          { term: m.madeOn, detail: format.date(sheet.madeOn) },
          { term: m.madeFor, detail: sheet.madeFor },
          { term: m.products, detail: format.number(sheet.offers.length) },
        ]}
      />
      {sheetRemarks(sheet, locale).map((remark) => (
        <Text key={remark} style={{ ...style.strong, marginBottom: 8 }}>
          {remark}
        </Text>
      ))}
    </>
  )
}

/** So many products fill a page below the letterhead, also where each says much. */
const onPage = 6

/** The first page has the head as well. */
function partsOf(offers: readonly Offer[]): Offer[][] {
  const parts = [offers.slice(0, onPage - 1)]
  for (let at = onPage - 1; at < offers.length; at += onPage) {
    parts.push(offers.slice(at, at + onPage))
  }
  return parts
}

/** Products with their pictures, a line each, for whoever decides without a screen. */
export function LineSheetDocument({ sheet, pictures, locale, site }: Props) {
  const { sheet: m } = messagesFor(locale).offers
  return (
    <LongLetter
      title={sheet.title}
      language={locale}
      sender={{ name: m.sender, lines: [site] }}
      footer={m.footer}
      pageNumber={m.pageNumber}
      parts={partsOf(sheet.offers).map((offers, place) => (
        <>
          {place === 0 && <Head sheet={sheet} locale={locale} />}
          {offers.map((offer) => (
            <Product
              key={offer.productId}
              offer={offer}
              note={sheet.notes.get(offer.productId)}
              picture={offer.photoFileId ? pictures.get(offer.photoFileId) : undefined}
              locale={locale}
            />
          ))}
        </>
      ))}
    />
  )
}
