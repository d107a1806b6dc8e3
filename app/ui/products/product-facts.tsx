import type { Product } from '#app/domain/products/product.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'

type Props = {
  product: Product
  categories: readonly { id: string; nameId: string; nameEn: string }[]
}

/** What a maker wrote, to be read while others hold the file; what was left open is left out. */
export function ProductFacts({ product, categories }: Props) {
  const { products } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const { fields, units } = products
  const category = categories.find(({ id }) => id === product.categoryId)
  const sized = (value: number | null, unit: string) =>
    value === null ? null : format.quantity(value, unit)
  const unit = product.unit ?? units.pieces
  const facts = [
    [fields.categoryId, category && (locale === 'en' ? category.nameEn : category.nameId)],
    [fields.story, product.story],
    [fields.materials, product.materials],
    [fields.ingredients, product.ingredients],
    [fields.price, product.price === null ? null : format.rupiah(product.price)],
    [
      fields.tiers,
      product.tiers.length === 0
        ? null
        : product.tiers
            .map(
              (tier) =>
                `≥ ${format.quantity(tier.minimumQuantity, unit)}: ${format.rupiah(tier.price)}`,
            )
            .join(' · '),
    ],
    [fields.minimumOrder, sized(product.minimumOrder, unit)],
    [fields.orderMultiple, sized(product.orderMultiple, unit)],
    [fields.leadTimeDays, sized(product.leadTimeDays, units.days)],
    [fields.capacityPerDay, sized(product.capacityPerDay, unit)],
    [fields.shelfLifeDays, sized(product.shelfLifeDays, units.days)],
    [fields.netContent, product.netContent],
    [fields.packWeightG, sized(product.packWeightG, units.grams)],
    [fields.piecesPerCarton, sized(product.piecesPerCarton, unit)],
    [fields.gtin, product.gtin],
  ] as const
  const filled = facts.filter(([, detail]) => detail)
  return <DescriptionList facts={filled.map(([term, detail]) => ({ term, detail }))} />
}
