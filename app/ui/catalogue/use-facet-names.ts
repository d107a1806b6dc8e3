import type { Names } from '#app/ui/catalogue/search-filters.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** The names of all that can be filtered by; groups and places come with the page. */
export function useFacetNames(given: {
  categories: Record<string, string>
  districts: Record<string, string>
}): Names {
  const { catalogue } = useMessages()
  return {
    category: given.categories,
    district: given.districts,
    certificate: catalogue.certificates,
    channel: catalogue.channels,
    grade: catalogue.grades,
    trait: catalogue.traits,
  }
}
