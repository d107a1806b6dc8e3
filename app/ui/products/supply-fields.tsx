import { isEdible } from '#app/domain/products/product.ts'
import { Columns } from '#app/ui/kit/layout.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { FieldOf } from './product-fields.ts'

type Props = { field: FieldOf; sector: string | null; unit: string | null }

export function SupplyFields({ field, sector, unit }: Props) {
  const { products } = useMessages()
  const { days, pieces } = products.units
  return (
    <Columns count={2} gap={4}>
      <TextInput {...field('leadTimeDays')} numeric after={days} />
      <TextInput {...field('capacityPerDay')} numeric after={unit ?? pieces} />
      <TextInput
        {...field('shelfLifeDays', { optional: !isEdible(sector) })}
        numeric
        after={days}
      />
    </Columns>
  )
}

export function PackFields({ field, sector, unit }: Props) {
  const { products } = useMessages()
  const { millimetres, grams, pieces } = products.units
  const optional = { optional: true }
  return (
    <>
      <TextInput {...field('netContent', { optional: !isEdible(sector) })} maxLength={60} />
      <Columns count={3} gap={4}>
        <TextInput {...field('packLengthMm', optional)} numeric after={millimetres} />
        <TextInput {...field('packWidthMm', optional)} numeric after={millimetres} />
        <TextInput {...field('packHeightMm', optional)} numeric after={millimetres} />
        <TextInput {...field('packWeightG', optional)} numeric after={grams} />
        <TextInput {...field('piecesPerCarton', optional)} numeric after={unit ?? pieces} />
        <TextInput {...field('cartonWeightG', optional)} numeric after={grams} />
      </Columns>
      <TextInput {...field('gtin', optional)} inputMode="numeric" maxLength={40} />
    </>
  )
}
