import type { Category } from '#app/domain/products/queries.server.ts'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'

export function CategoryChoices({
  categories,
  chosen,
}: {
  categories: readonly Category[]
  chosen: readonly string[]
}) {
  const m = useMessages().rounds.form
  const locale = useLocale()
  return (
    <CheckboxGroup
      name="categoryIds"
      label={m.categories}
      hint={m.categoriesHint}
      layout="row"
      values={chosen}
      choices={categories.map(({ id, nameId, nameEn }) => ({
        value: id,
        label: locale === 'en' ? nameEn : nameId,
      }))}
    />
  )
}
