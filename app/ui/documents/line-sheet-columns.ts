import type { Offer } from '#app/domain/catalogue/offers/offer.ts'
import { pricesAt } from '#app/domain/catalogue/search/prices-at.ts'
import { quantities } from '#app/domain/catalogue/search/search-question.ts'
import { type CertificateKind, certificateKinds } from '#app/domain/certification/certificate.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { formatFor } from '#app/ui/format.ts'
import type { LineSheet } from './line-sheet.ts'

/** A product's line, or the sentence below them that says what is missing. */
export type SheetLine = { offer: Offer; note?: string | undefined } | { remark: string }

type Column = {
  title: string
  value: (line: SheetLine) => string | number | bigint | Date | null | undefined
  kind?: 'text' | 'number' | 'money' | 'day'
  width?: number
}

const dayCell = (day: string | null | undefined) => (day ? new Date(`${day}T00:00:00Z`) : null)

type Value = string | number | bigint | Date | null | undefined

const column = (
  title: string,
  value: (offer: Offer) => Value,
  more: Pick<Column, 'kind' | 'width'> = {},
): Column => ({
  title,
  value: (line) => ('offer' in line ? value(line.offer) : null),
  ...more,
})

const number = { kind: 'number' } as const
const money = { kind: 'money', width: 16 } as const

function priceColumns(locale: Locale): Column[] {
  const { offers: m, verification } = messagesFor(locale)
  const { facts } = m
  const format = formatFor(locale)
  const tiers = ({ price: first, tiers: all }: Offer) =>
    first === null
      ? verification.hiddenPrice
      : all
          .map(({ minimumQuantity, price }) =>
            facts.tier(format.number(minimumQuantity), format.rupiah(price)),
          )
          .join('; ')
  return [
    column(facts.price, ({ price }) => price, money),
    column(facts.tiers, tiers, { width: 36 }),
    ...quantities.map((quantity, place) =>
      column(
        facts.priceAt(format.number(quantity)),
        ({ price, tiers: all, minimumOrder }) =>
          price === null || quantity < minimumOrder ? null : pricesAt(price, all)[place],
        money,
      ),
    ),
  ]
}

const numbersOf = ({ certificates }: Offer, kind: CertificateKind) =>
  certificates.filter((each) => each.kind === kind)

/** Two columns for each kind of licence: its number, and the last day it counts. */
function certificateColumns(locale: Locale): Column[] {
  const { offers: m, catalogue } = messagesFor(locale)
  return certificateKinds.flatMap((kind) => {
    const name = catalogue.certificates[kind] ?? kind
    return [
      column(
        m.facts.certificateNumber(name),
        (offer) =>
          numbersOf(offer, kind)
            .map((each) => each.number)
            .join('; '),
        { kind: 'text', width: 22 },
      ),
      column(
        m.facts.certificateEnd(name),
        (offer) =>
          dayCell(
            numbersOf(offer, kind)
              .map((each) => each.expiresOn)
              .sort()[0],
          ),
        { kind: 'day' },
      ),
    ]
  })
}

function goodsColumns(locale: Locale): Column[] {
  const { facts } = messagesFor(locale).offers
  return [
    column(facts.gtin, ({ gtin }) => gtin, { kind: 'text', width: 18 }),
    column(facts.unit, ({ unit }) => unit),
    column(facts.netContent, ({ netContent }) => netContent),
    column(facts.materials, ({ materials }) => materials, { width: 30 }),
    column(facts.ingredients, ({ ingredients }) => ingredients, { width: 30 }),
    column(facts.packLength, ({ packMm }) => packMm?.[0], number),
    column(facts.packWidth, ({ packMm }) => packMm?.[1], number),
    column(facts.packHeight, ({ packMm }) => packMm?.[2], number),
    column(facts.packWeight, ({ packWeightG }) => packWeightG, number),
    column(facts.carton, ({ piecesPerCarton }) => piecesPerCarton, number),
    column(facts.cartonWeight, ({ cartonWeightG }) => cartonWeightG, number),
    column(facts.shelfLifeDays, ({ shelfLifeDays }) => shelfLifeDays, number),
  ]
}

/** Every column that somebody who lists products needs; `site` is where the pages stand. */
export function lineSheetColumns(locale: Locale, site: string): Column[] {
  const { offers: m, catalogue } = messagesFor(locale)
  const { facts } = m
  return [
    {
      title: facts.name,
      value: (line) => ('offer' in line ? line.offer.name : line.remark),
      width: 34,
    },
    column(facts.maker, ({ producerName }) => producerName, { width: 26 }),
    column(facts.district, ({ districtName }) => districtName, { width: 18 }),
    column(facts.category, ({ category }) =>
      locale === 'en' ? category?.nameEn : category?.nameId,
    ),
    ...goodsColumns(locale),
    ...priceColumns(locale),
    column(facts.minimum, ({ minimumOrder }) => minimumOrder, number),
    column(facts.multiple, ({ orderMultiple }) => orderMultiple, number),
    column(facts.leadTimeDays, ({ leadTimeDays }) => leadTimeDays, number),
    column(facts.capacity, ({ capacityPerDay }) => capacityPerDay, number),
    column(facts.taxable, ({ taxable }) => (taxable ? m.yes : m.no)),
    column(facts.grade, ({ grade }) => grade && (catalogue.grades[grade] ?? grade)),
    column(facts.score, ({ score }) => score, number),
    column(facts.curatedUntil, ({ validUntil }) => dayCell(validUntil), { kind: 'day' }),
    ...certificateColumns(locale),
    column(facts.link, ({ slug }) => site + paths.product(slug), { kind: 'text', width: 40 }),
    {
      title: facts.note,
      value: (line) => ('offer' in line ? line.note : null),
      width: 30,
    },
  ]
}

/** What is missing, in words. */
export function sheetRemarks({ offers, total, gone }: LineSheet, locale: Locale): string[] {
  const { sheet: m } = messagesFor(locale).offers
  const { number: figure, list } = formatFor(locale)
  return [
    ...(total > offers.length ? [m.cut(figure(offers.length), figure(total))] : []),
    ...(gone.length > 0 ? [m.gone(list([...gone]))] : []),
  ]
}

export const sheetLines = (sheet: LineSheet, locale: Locale): SheetLine[] => [
  ...sheet.offers.map((offer) => ({ offer, note: sheet.notes.get(offer.productId) })),
  ...sheetRemarks(sheet, locale).map((remark) => ({ remark })),
]
