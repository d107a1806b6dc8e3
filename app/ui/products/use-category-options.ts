import { useLocale } from '#app/ui/locale.tsx'

type Category = { id: string; nameId: string; nameEn: string }

export function useCategoryOptions(categories: readonly Category[]) {
  const locale = useLocale()
  return categories.map(({ id, nameId, nameEn }) => ({
    value: id,
    label: locale === 'en' ? nameEn : nameId,
  }))
}
