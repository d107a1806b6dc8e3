import type { Offer } from '#app/domain/catalogue/offers/offer.ts'
import { pricesAt } from '#app/domain/catalogue/search/prices-at.ts'
import { quantities } from '#app/domain/catalogue/search/search-question.ts'
import { certificateKinds } from '#app/domain/certification/certificate.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { formatFor } from '#app/ui/format.ts'

export type ComparisonRow = {
  label: string
  /** One for each product, in their order; `null` is not stated. */
  values: (string | null)[]
  numeric?: boolean
}

export const differs = ({ values }: ComparisonRow): boolean => new Set(values).size > 1

/** What a piece costs at each quantity that at least one of the products can be ordered in. */
function priceRows(offers: readonly Offer[], locale: Locale): ComparisonRow[] {
  const { offers: m, verification } = messagesFor(locale)
  const format = formatFor(locale)
  const prices = offers.map(({ price, tiers }) => (price === null ? null : pricesAt(price, tiers)))
  const least = Math.min(...offers.map(({ minimumOrder }) => minimumOrder))
  return quantities.flatMap((quantity, place) =>
    quantity < least && place < quantities.length - 1
      ? []
      : {
          label: m.facts.priceAt(format.number(quantity)),
          numeric: true,
          values: offers.map(({ minimumOrder }, index) => {
            const price = prices[index]?.[place]
            if (prices[index] === null) return verification.hiddenPrice
            if (quantity < minimumOrder) return m.belowMinimum
            return price === undefined ? null : format.rupiah(price)
          }),
        },
  )
}

/** Every kind of licence that at least one of the products has, with its number and last day. */
function certificateRows(offers: readonly Offer[], locale: Locale): ComparisonRow[] {
  const { offers: m, catalogue } = messagesFor(locale)
  const format = formatFor(locale)
  const of = ({ certificates }: Offer, kind: string) =>
    certificates
      .filter((each) => each.kind === kind)
      .map(({ number, expiresOn }) =>
        expiresOn ? m.until(number, format.date(expiresOn)) : m.withoutEnd(number),
      )
      .join('; ') || m.none
  return certificateKinds
    .filter((kind) => offers.some(({ certificates }) => certificates.some((c) => c.kind === kind)))
    .map((kind) => ({
      label: catalogue.certificates[kind] ?? kind,
      values: offers.map((offer) => of(offer, kind)),
    }))
}

/** Products side by side, fact by fact. */
export function comparisonRows(offers: readonly Offer[], locale: Locale): ComparisonRow[] {
  const { offers: m, catalogue } = messagesFor(locale)
  const format = formatFor(locale)
  const { facts } = m
  const row = (label: string, value: (offer: Offer) => string | null, numeric?: boolean) => ({
    ...{ label, values: offers.map(value) },
    ...(numeric && { numeric }),
  })
  const days = (count: number | null) => (count === null ? null : m.days(format.number(count)))
  return [
    row(facts.maker, ({ producerName }) => producerName),
    row(facts.district, ({ districtName }) => districtName),
    row(facts.category, ({ category }) =>
      category ? (locale === 'en' ? category.nameEn : category.nameId) : null,
    ),
    ...priceRows(offers, locale),
    row(facts.minimum, (o) => format.quantity(o.minimumOrder, o.unit), true),
    row(facts.multiple, (o) => (o.orderMultiple ? format.number(o.orderMultiple) : null), true),
    row(facts.leadTime, ({ leadTimeDays }) => days(leadTimeDays), true),
    row(
      facts.capacity,
      (o) => (o.capacityPerDay === null ? null : format.quantity(o.capacityPerDay, o.unit)),
      true,
    ),
    row(facts.shelfLife, ({ shelfLifeDays }) => days(shelfLifeDays), true),
    row(facts.netContent, ({ netContent }) => netContent),
    row(facts.carton, (o) => (o.piecesPerCarton ? format.number(o.piecesPerCarton) : null), true),
    row(facts.grade, ({ grade }) => (grade ? (catalogue.grades[grade] ?? grade) : null)),
    row(
      facts.score,
      ({ score }) => (score === null ? null : format.number(Math.round(score))),
      true,
    ),
    row(facts.taxable, ({ taxable }) => (taxable ? m.yes : m.no)),
    ...certificateRows(offers, locale),
  ].filter(({ values }) => values.some((value) => value !== null))
}
