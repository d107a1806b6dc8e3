import {
  type SearchQuestion,
  searchOf,
  sortOf,
  sortsFor,
} from '#app/domain/catalogue/search/search-question.ts'
import { paths } from '#app/paths.ts'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export function SortLinks({ question }: { question: SearchQuestion }) {
  const { catalogue } = useMessages()
  const chosen = sortOf(question)
  return (
    <Tabs
      label={catalogue.sort}
      items={sortsFor(question).map((sort) => ({
        label: catalogue.sorts[sort],
        to: paths.catalogue(searchOf(question, { sort })),
        current: chosen === sort,
      }))}
    />
  )
}
