import { useRouteLoaderData } from 'react-router'
import { paths } from '#app/paths.ts'
import type { loader } from '#app/root.tsx'
import { SearchBox } from '#app/ui/kit/search-box.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** The catalogue's search field, which suggests while one types where scripts run. */
export function CatalogueSearch({ value, large }: { value?: string | undefined; large?: boolean }) {
  const { catalogue } = useMessages()
  const { suggestions: m } = catalogue
  const root = useRouteLoaderData<typeof loader>('root')
  return (
    <SearchBox
      action={paths.catalogue()}
      label={catalogue.searchLabel}
      placeholder={catalogue.searchPlaceholder}
      value={value}
      large={large}
      suggest={{
        'data-suggest': paths.suggestions(),
        'data-person': root?.person?.actors[0]?.userId,
        'data-list-label': m.label,
        'data-recent-label': m.recent,
        'data-clear-label': m.clear,
        'data-count-label': m.count('#'),
      }}
    />
  )
}
