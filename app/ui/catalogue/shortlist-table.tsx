import type { Offer } from '#app/domain/catalogue/offers/offer.ts'
import type { ShortlistLine, ShortlistView } from '#app/domain/catalogue/shortlists/views.ts'
import { paths } from '#app/paths.ts'
import { HiddenPrice } from '#app/ui/catalogue/hidden-price.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Picture } from '#app/ui/kit/picture.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Row = ShortlistLine & { offer: Offer | undefined }

function Named({ productName, producerName, offer }: Row) {
  const { shortlists: m } = useMessages()
  const photo = offer?.photoFileId
  return (
    <span className="shortlist-product">
      <span className="shortlist-picture">
        <Picture picture={photo ? { src: paths.file(photo, 'w160'), alt: '' } : null} />
      </span>
      <span>
        {offer ? <a href={paths.product(offer.slug)}>{offer.name}</a> : productName}
        <span className="shortlist-maker">
          {offer ? `${offer.producerName}, ${offer.districtName}` : producerName}
        </span>
        {!offer && <Status tone="lapsed">{m.gone}</Status>}
      </span>
    </span>
  )
}

/** A list's products; those still in the catalogue can be ticked for a comparison. */
export function ShortlistTable(props: {
  shortlist: ShortlistView
  offers: readonly Offer[]
  form: string
}) {
  const { shortlist, offers, form } = props
  const { shortlists: m, catalogue, kit } = useMessages()
  const format = useFormat()
  const byProduct = new Map(offers.map((offer) => [offer.productId, offer]))
  const rows = shortlist.lines.map((line) => ({ ...line, offer: byProduct.get(line.productId) }))
  const { columns: c } = m
  return (
    <DataTable<Row>
      label={shortlist.name}
      stacked
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { header: c.product, rowHead: true, cell: (row) => <Named {...row} /> },
        {
          header: c.price,
          numeric: true,
          cell: ({ offer }) =>
            offer && (offer.price === null ? <HiddenPrice /> : format.rupiah(offer.price)),
        },
        {
          header: c.minimum,
          numeric: true,
          cell: ({ offer }) => offer && format.quantity(offer.minimumOrder, offer.unit),
        },
        {
          header: c.leadTime,
          numeric: true,
          cell: ({ offer }) => offer && catalogue.days(offer.leadTimeDays),
        },
        { header: c.note, cell: ({ note }) => note ?? '' },
        {
          header: c.addedBy,
          cell: ({ addedByName, addedAt }) => m.addedBy(addedByName, format.date(addedAt)),
        },
        {
          header: c.compare,
          cell: ({ offer, productId, productName }) =>
            offer ? (
              <input
                type="checkbox"
                className="tick"
                name="productId"
                value={productId}
                form={form}
                aria-label={kit.select(productName)}
              />
            ) : (
              ''
            ),
        },
        {
          header: c.remove,
          headerHidden: true,
          cell: ({ id, productName }) =>
            shortlist.archivedAt ? (
              ''
            ) : (
              <PostForm
                action={paths.buyer.shortlistLineRemoval(shortlist.id, id)}
                inline
                label={`${c.remove}: ${productName}`}
              >
                <Button variant="text" size="small">
                  {c.remove}
                </Button>
              </PostForm>
            ),
        },
      ]}
    />
  )
}
