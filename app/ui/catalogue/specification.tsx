import type { ShownListing } from '#app/domain/catalogue/queries.server.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Icon } from '#app/ui/kit/icon.tsx'
import { Cluster } from '#app/ui/kit/layout.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

export function Specification({ listing }: { listing: ShownListing }) {
  const { catalogue } = useMessages()
  const format = useFormat()
  const { product } = listing
  const size = [product.packLengthMm, product.packWidthMm, product.packHeightMm]
  const facts = [
    { term: catalogue.materials, detail: product.materials },
    { term: catalogue.ingredients, detail: product.ingredients },
    { term: catalogue.netContent, detail: product.netContent },
    {
      term: catalogue.pack,
      detail: size.every(Boolean) ? `${size.join(' × ')} mm` : null,
    },
    {
      term: catalogue.carton,
      detail: product.piecesPerCarton && format.quantity(product.piecesPerCarton, listing.unit),
    },
    {
      term: catalogue.shelfLife,
      detail: product.shelfLifeDays && catalogue.days(product.shelfLifeDays),
    },
    {
      term: catalogue.capacity,
      detail:
        listing.capacityPerDay > 0
          ? catalogue.perDay(format.quantity(listing.capacityPerDay, listing.unit))
          : null,
    },
    { term: catalogue.leadTime, detail: catalogue.days(listing.leadTimeDays) },
    { term: catalogue.barcode, detail: product.gtin },
  ]
  return <DescriptionList facts={facts.filter(({ detail }) => detail)} />
}

export function Documents({ kinds }: { kinds: readonly string[] }) {
  const { catalogue } = useMessages()
  if (kinds.length === 0) return <p>{catalogue.noDocuments}</p>
  return (
    <Cluster>
      {kinds.map((kind) => (
        <span className="status status-ok" key={kind}>
          <Icon name="certificate" />
          {catalogue.certificates[kind] ?? kind}
        </span>
      ))}
    </Cluster>
  )
}
