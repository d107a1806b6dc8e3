import { isEdible } from '#app/domain/products/product.ts'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'
import type { FieldOf } from './product-fields.ts'

type Category = { id: string; nameId: string; nameEn: string }

export function useCategoryOptions(categories: readonly Category[]) {
  const locale = useLocale()
  return categories.map(({ id, nameId, nameEn }) => ({
    value: id,
    label: locale === 'en' ? nameEn : nameId,
  }))
}

export function StoryFields(props: {
  field: FieldOf
  categories: readonly Category[]
  sector: string | null
}) {
  const { field, sector } = props
  const { products } = useMessages()
  const options = useCategoryOptions(props.categories)
  const edible = isEdible(sector)
  const yesNo = [
    { value: 'yes', label: products.yes },
    { value: 'no', label: products.no },
  ]
  return (
    <>
      <TextInput {...field('name')} maxLength={120} />
      <Select {...field('categoryId')} options={options} />
      <TextArea {...field('story')} rows={6} maxLength={4000} />
      <TextArea {...field('materials', { optional: edible })} rows={3} maxLength={1000} />
      {(edible || sector === null) && (
        <TextArea {...field('ingredients')} rows={3} maxLength={2000} />
      )}
      {edible && <RadioGroup {...field('declaredNonHalal')} choices={yesNo} layout="row" />}
      <RadioGroup {...field('forChildren')} choices={yesNo} layout="row" />
    </>
  )
}
