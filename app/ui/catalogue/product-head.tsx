import type { ShownListing } from '#app/domain/catalogue/queries.server.ts'
import { paths } from '#app/paths.ts'
import { ScoreTag } from '#app/ui/kit/hang-tag.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** What it is, who makes it and where, and what the curators said. */
export function ProductHead({ listing }: { listing: ShownListing }) {
  const { catalogue, shelves } = useMessages()
  const format = useFormat()
  const { producer } = listing.product
  const workers = (producer.workersMale ?? 0) + (producer.workersFemale ?? 0)
  const grade = listing.grade ?? ''
  const card = <a href={paths.card(listing.slug)}>{catalogue.checkCard}</a>
  return (
    <>
      <header>
        <h1>{listing.product.name}</h1>
        <p>
          {catalogue.by} <a href={paths.maker(listing.producerId)}>{producer.businessName}</a>
          {', '}
          {producer.villageName && `${producer.villageName}, `}
          <a href={paths.district(listing.districtCode)}>{listing.districtName}</a>
          {workers > 0 && ` · ${catalogue.workers(format.number(workers))}`}
          {listing.shops > 0 && ` · ${shelves.inShops(format.number(listing.shops))}`}
        </p>
      </header>
      {listing.score ? (
        <ScoreTag score={format.number(Math.round(Number(listing.score)))}>
          <b>{catalogue.passed}</b>
          {listing.validUntil && (
            <p>
              {catalogue.passedText(
                catalogue.grades[grade] ?? grade,
                format.date(listing.validUntil),
              )}
            </p>
          )}
          <p>{card}</p>
        </ScoreTag>
      ) : (
        <p>
          {catalogue.passedElsewhere} {card}
        </p>
      )}
    </>
  )
}
