import {
  type SearchQuestion,
  type Sort,
  searchOf,
} from '#app/domain/catalogue/search/search-question.ts'
import { paths } from '#app/paths.ts'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export function SortLinks(props: { question: SearchQuestion; sorts: readonly Sort[] }) {
  const { catalogue } = useMessages()
  return (
    <Tabs
      label={catalogue.sort}
      items={props.sorts.map((sort) => ({
        label: catalogue.sorts[sort],
        to: paths.catalogue(searchOf(props.question, { sort })),
        current: props.question.sort === sort,
      }))}
    />
  )
}
