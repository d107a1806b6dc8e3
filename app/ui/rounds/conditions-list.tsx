import type { Call } from '#app/domain/curation/calls/views.ts'
import type { Category } from '#app/domain/products/queries.server.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { useRoundWords } from './use-round-words.ts'

/** What a call asks of a product, line by line; only what is asked. */
export function ConditionsList({
  call,
  categories,
}: {
  call: Call
  categories: readonly Category[]
}) {
  const { rounds, certification } = useMessages()
  const { calls: m } = rounds
  const format = useFormat()
  const words = useRoundWords()
  const { conditions: asked } = call
  const { priceFloor, priceCeiling } = asked
  const price =
    priceFloor !== null && priceCeiling !== null
      ? m.priceRange(format.rupiah(priceFloor), format.rupiah(priceCeiling))
      : priceFloor !== null
        ? m.priceFrom(format.rupiah(priceFloor))
        : priceCeiling !== null && m.priceTo(format.rupiah(priceCeiling))
  const days = (count: number) => m.days(format.number(count))
  const certificates = asked.certificates.map((kind) => certification.kinds[kind])
  const facts = [
    { term: m.categories, detail: words.categories(call.categoryIds, categories) },
    { term: m.seats, detail: words.seats(call) },
    { term: m.certificates, detail: certificates.length > 0 && format.list(certificates) },
    {
      term: m.capacity,
      detail: asked.capacityPerDay && m.atLeast(format.number(asked.capacityPerDay)),
    },
    { term: m.price, detail: price },
    { term: m.shelfLife, detail: asked.shelfLifeDays && m.atLeast(days(asked.shelfLifeDays)) },
    { term: m.leadTime, detail: asked.leadTimeDays && m.atMost(days(asked.leadTimeDays)) },
    { term: m.barcode, detail: asked.barcode && m.barcodeAsked },
  ]
  return <DescriptionList facts={facts.filter(({ detail }) => Boolean(detail))} />
}
