import type { ComponentProps } from 'react'
import { ListingGrid } from '#app/ui/catalogue/listing-grid.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Listings = ComponentProps<typeof ListingGrid>['listings']

/** On the results of a saved search: what has come since its owner last looked, before all else. */
export function SavedNews(props: {
  news: { name: string; since: Date; productIds: readonly string[]; listings: Listings }
  form: string | undefined
}) {
  const { news, form } = props
  const { savedSearches: m } = useMessages()
  const format = useFormat()
  const day = format.date(news.since)
  if (news.productIds.length === 0) return <Note tone="info">{m.nothingSince(news.name, day)}</Note>
  return (
    <>
      <Section
        title={m.newSince(format.number(news.productIds.length), day)}
        lead={m.inSearch(news.name)}
      >
        <ListingGrid listings={news.listings} form={form} level={3} />
      </Section>
      <h2>{m.allBelow}</h2>
    </>
  )
}
