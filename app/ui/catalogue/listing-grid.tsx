import { paths } from '#app/paths.ts'
import { HiddenPrice } from '#app/ui/catalogue/hidden-price.tsx'
import { CardGrid } from '#app/ui/kit/card-grid.tsx'
import { ProductCard } from '#app/ui/kit/product-card.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Card = {
  productId: string
  producerId?: string
  slug: string
  name: string
  producerName: string
  districtName: string
  /** From where a radius was asked around */
  kilometres?: number
  /** Instead of a figure */
  sameArea?: 'district' | 'regency'
  /** Nothing where its reader may not see it */
  price: bigint | null
  unit: string
  minimumOrder: number
  leadTimeDays: number
  photoFileId: string | null
  score: unknown
}

/** Listed products side by side; with `form`, each can be picked for a request. */
export function ListingGrid(props: {
  listings: readonly Card[]
  form?: string
  columns?: 3 | 4 | 5
  /** Below what is seen at first */
  isBelow?: boolean
  /** Of the cards' headings */
  level?: 2 | 3
  /** What this reader has not seen yet, by product */
  fresh?: ReadonlySet<string>
}) {
  const { listings, form, columns, level, isBelow, fresh } = props
  const { catalogue, savedSearches } = useMessages()
  const format = useFormat()
  const distanceOf = ({ kilometres, sameArea }: Card) => {
    if (sameArea) return catalogue.sameArea[sameArea]
    if (kilometres === undefined) return undefined
    return kilometres === 0 ? catalogue.closest : catalogue.away(format.number(kilometres))
  }
  return (
    <CardGrid columns={columns}>
      {listings.map((listing, index) => (
        <ProductCard
          key={listing.productId}
          level={level}
          to={paths.product(listing.slug)}
          title={listing.name}
          maker={`${listing.producerName}, ${listing.districtName}`}
          distance={distanceOf(listing)}
          makerTo={listing.producerId ? paths.maker(listing.producerId) : undefined}
          picture={
            listing.photoFileId
              ? {
                  src: paths.file(listing.photoFileId, 'w480'),
                  srcSet: `${paths.file(listing.photoFileId, 'w160')} 160w, ${paths.file(listing.photoFileId, 'w480')} 480w`,
                  sizes: '(min-width: 64rem) 250px, 50vw',
                  alt: listing.name,
                }
              : null
          }
          score={
            listing.score == null ? undefined : format.number(Math.round(Number(listing.score)))
          }
          price={listing.price === null ? <HiddenPrice /> : format.rupiah(listing.price)}
          unit={listing.price === null ? undefined : listing.unit}
          terms={catalogue.terms(
            format.quantity(listing.minimumOrder, listing.unit),
            listing.leadTimeDays,
          )}
          status={
            fresh?.has(listing.productId) ? (
              <Status tone="active" icon="bell" plain>
                {savedSearches.isNew}
              </Status>
            ) : undefined
          }
          pick={form ? { name: 'productId', value: listing.productId, form } : undefined}
          eager={!isBelow && index < 4}
        />
      ))}
    </CardGrid>
  )
}
