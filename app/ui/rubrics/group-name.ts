import type { RubricGroup } from '#app/domain/curation/rubrics/policy.ts'
import type { Categories } from '#app/ui/curation/use-file-words.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'

/** What a group of products is called. */
export function useGroupName(categories: Categories): (group: RubricGroup) => string {
  const { rubrics, evaluation } = useMessages()
  const locale = useLocale()
  return ({ categoryId, sector }) => {
    const category = categories.find(({ id }) => id === categoryId)
    if (category) return locale === 'en' ? category.nameEn : category.nameId
    return sector ? rubrics.sector(evaluation.sectors[sector] ?? sector) : rubrics.all
  }
}
