import type { Missing } from '#app/domain/products/missing-in-product.ts'
import { partOf, productParts } from '#app/domain/products/product-parts.ts'
import { paths } from '#app/paths.ts'
import { Completeness } from '#app/ui/kit/completeness.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const partNames = [...Object.keys(productParts), 'certificates'] as (
  | keyof typeof productParts
  | 'certificates'
)[]

/** The parts of a product's file and how much each still lacks. */
export function ProductCompleteness({ missing }: { missing: readonly Missing[] }) {
  const { products } = useMessages()
  const parts = partNames.map((part) => {
    const lacking = missing.filter(
      ({ field }) => (field.startsWith('certificates.') ? 'certificates' : partOf(field)) === part,
    ).length
    return {
      label: products.parts[part],
      state: lacking === 0 ? ('complete' as const) : ('empty' as const),
      note: lacking === 0 ? products.complete : products.toFill(lacking),
      to: part === 'certificates' ? paths.producer.certificates() : `#part-${part}`,
    }
  })
  const done = parts.filter(({ state }) => state === 'complete').length
  return <Completeness parts={parts} text={products.completeParts(done, parts.length)} />
}
