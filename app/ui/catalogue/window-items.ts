import type { ListingCard } from '#app/domain/catalogue/listing-cards.server.ts'
import type { Messages } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import type { Format } from '#app/ui/format.ts'
import type { ShelfItem } from '#app/ui/kit/shelf.tsx'

type CutOut = { name: string; width: number; height: number; scale: number }

/** Goods drawn free of their ground, which stand better on a shelf than a photo does. */
const cutOuts: CutOut[] = [
  { name: 'batik-kawung-soga', width: 508, height: 584, scale: 1 },
  { name: 'keripik-tempe', width: 396, height: 554, scale: 0.56 },
  { name: 'boneka-badak', width: 380, height: 532, scale: 0.62 },
  { name: 'besek-bambu', width: 468, height: 344, scale: 0.44 },
  { name: 'kemeja-truntum', width: 508, height: 554, scale: 0.8 },
  { name: 'sambal-bawang', width: 308, height: 434, scale: 0.5 },
  { name: 'lampu-bambu', width: 428, height: 564, scale: 0.72 },
  { name: 'tas-kawung', width: 408, height: 554, scale: 0.64 },
  { name: 'celemek-lurik', width: 408, height: 584, scale: 0.8 },
  { name: 'keranjang-bambu', width: 488, height: 534, scale: 0.6 },
  { name: 'rengginang-toples', width: 308, height: 434, scale: 0.5 },
  { name: 'boneka-orangutan', width: 380, height: 532, scale: 0.62 },
  { name: 'kopi-lereng', width: 396, height: 554, scale: 0.56 },
  { name: 'bakpia-kotak', width: 468, height: 374, scale: 0.4 },
]

const most = 7
const photoSide = 480

/** The cut-out whose words all stand in the product's address. */
const cutOutFor = (slug: string): CutOut | undefined =>
  cutOuts.find(({ name }) => name.split('-').every((word) => slug.split('-').includes(word)))

function pictureOf(listing: ListingCard): Pick<ShelfItem, 'picture' | 'scale'> | undefined {
  const drawn = cutOutFor(listing.slug)
  if (drawn) {
    const { name, width, height, scale } = drawn
    return { picture: { src: `/shelf/${name}.svg`, width, height }, scale }
  }
  if (!listing.photoFileId) return undefined
  const src = paths.file(listing.photoFileId, `w${photoSide}`)
  return { picture: { src, width: photoSide, height: photoSide }, scale: 0.6 }
}

/** Drawn goods draw the eye, and a price says more than that there is one. */
const weight = ({ slug, price }: ListingCard): number =>
  (cutOutFor(slug) ? 2 : 0) + (price === null ? 0 : 1)

/** What stands on the landing page's shelf: drawn goods first, then photos. */
export function windowItems(
  listings: readonly ListingCard[],
  { catalogue: { terms }, verification }: Messages,
  format: Format,
): ShelfItem[] {
  const bestFirst = [...listings].sort((a, b) => weight(b) - weight(a))
  return bestFirst.slice(0, most).flatMap((listing) => {
    const shown = pictureOf(listing)
    if (!shown) return []
    const minimum = format.quantity(listing.minimumOrder, listing.unit)
    return [
      {
        to: paths.product(listing.slug),
        title: listing.name,
        maker: listing.producerName,
        price: listing.price === null ? verification.hiddenPrice : format.rupiah(listing.price),
        terms: terms(minimum, listing.leadTimeDays),
        ...shown,
      },
    ]
  })
}
