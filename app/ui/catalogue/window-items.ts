import type { ListingCard } from '#app/domain/catalogue/queries.server.ts'
import type { Messages } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import type { Format } from '#app/ui/format.ts'
import type { ShelfItem } from '#app/ui/kit/shelf.tsx'

const side = 480
/** Neighbours on a shelf are not of one height. */
const heights = [1, 0.8, 0.9, 0.72, 0.94, 0.78, 0.86]

/** What stands on the landing page's shelf: the newest listings that have a photo. */
export const windowItems = (
  listings: readonly ListingCard[],
  { terms }: Messages['catalogue'],
  format: Format,
): ShelfItem[] =>
  listings
    .filter((listing) => listing.photoFileId)
    .slice(0, heights.length)
    .map((listing, place) => ({
      to: paths.product(listing.slug),
      title: listing.name,
      maker: listing.producerName,
      price: format.rupiah(listing.price),
      terms: terms(format.quantity(listing.minimumOrder, listing.unit), listing.leadTimeDays),
      picture: {
        src: paths.file(listing.photoFileId ?? '', `w${side}`),
        width: side,
        height: side,
      },
      scale: heights[place] ?? 1,
    }))
