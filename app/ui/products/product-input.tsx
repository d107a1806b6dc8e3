import { isEdible } from '#app/domain/products/product.ts'
import type { productParts } from '#app/domain/products/product-parts.ts'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import type { UploadLimits } from '#app/ui/kit/upload-field.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PhotoField, type PhotoItem } from './photo-field.tsx'
import { fieldsOf, type ProductFormState } from './product-fields.ts'
import { TierFields } from './tier-fields.tsx'
import { useCategoryOptions } from './use-category-options.ts'

type Parts = typeof productParts
export type InputName = Parts[keyof Parts][number]

export type InputProps = {
  state: ProductFormState
  categories: readonly { id: string; nameId: string; nameEn: string }[]
  photos: readonly PhotoItem[]
  limits: UploadLimits
  accept: string
}

/** One field of a product's file, wherever in the form it stands. */
export function ProductInput({ name, ...props }: InputProps & { name: InputName }) {
  const { state } = props
  const { id, sector, unit } = state.product
  const { products } = useMessages()
  const options = useCategoryOptions(props.categories)
  const { days, pieces, millimetres, grams } = products.units
  const field = fieldsOf(state, products)
  const edible = isEdible(sector)
  const optional = { optional: true }
  const unlessEdible = { optional: !edible }
  const pieceUnit = unit ?? pieces
  const yesNo = [
    { value: 'yes', label: products.yes },
    { value: 'no', label: products.no },
  ]
  switch (name) {
    case 'name':
      return <TextInput {...field(name)} maxLength={120} />
    case 'categoryId':
      return <Select {...field(name)} options={options} />
    case 'story':
      return <TextArea {...field(name)} rows={6} maxLength={4000} />
    case 'materials':
      return <TextArea {...field(name, { optional: edible })} rows={3} maxLength={1000} />
    case 'ingredients':
      if (!edible && sector !== null) return null
      return <TextArea {...field(name)} rows={3} maxLength={2000} />
    case 'declaredNonHalal':
      return edible && <RadioGroup {...field(name)} choices={yesNo} layout="row" />
    case 'forChildren':
    case 'pricesHidden':
      return <RadioGroup {...field(name)} choices={yesNo} layout="row" />
    case 'photos':
      return <PhotoField productId={id} error={state.errors.photos} {...props} />
    case 'unit':
      return <TextInput {...field(name)} maxLength={30} />
    case 'price':
      return <TextInput {...field(name)} numeric before="Rp" />
    case 'tiers':
      return <TierFields state={state} />
    case 'minimumOrder':
    case 'capacityPerDay':
      return <TextInput {...field(name)} numeric after={pieceUnit} />
    case 'orderMultiple':
    case 'piecesPerCarton':
      return <TextInput {...field(name, optional)} numeric after={pieceUnit} />
    case 'leadTimeDays':
      return <TextInput {...field(name)} numeric after={days} />
    case 'shelfLifeDays':
      return <TextInput {...field(name, unlessEdible)} numeric after={days} />
    case 'netContent':
      return <TextInput {...field(name, unlessEdible)} maxLength={60} />
    case 'packLengthMm':
    case 'packWidthMm':
    case 'packHeightMm':
      return <TextInput {...field(name, optional)} numeric after={millimetres} />
    case 'packWeightG':
    case 'cartonWeightG':
      return <TextInput {...field(name, optional)} numeric after={grams} />
    case 'gtin':
      return <TextInput {...field(name, optional)} inputMode="numeric" maxLength={40} />
  }
}
