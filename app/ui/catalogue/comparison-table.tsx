import type { Offer } from '#app/domain/catalogue/offers/offer.ts'
import { paths } from '#app/paths.ts'
import { comparisonRows, differs } from '#app/ui/catalogue/comparison-rows.ts'
import { Icon } from '#app/ui/kit/icon.tsx'
import { Picture } from '#app/ui/kit/picture.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'

/** A product's column: its picture and name, and the way out of the comparison. */
function Product({ offer, others }: { offer: Offer; others: readonly string[] }) {
  const { comparison: m } = useMessages().offers
  const { name, slug, photoFileId } = offer
  return (
    <HeadCell>
      <span className="comparison-picture">
        <Picture
          picture={photoFileId ? { src: paths.file(photoFileId, 'w160'), alt: '' } : null}
          eager
        />
      </span>
      <a href={paths.product(slug)}>{name}</a>
      {others.length > 1 && (
        <a className="comparison-out" href={paths.comparison(others)}>
          <Icon name="close" />
          <span className="unseen">
            {m.leaveOut}: {name}
          </span>
        </a>
      )}
    </HeadCell>
  )
}

/** Fact by fact; what differs is marked in words and by weight. */
export function ComparisonTable({ offers }: { offers: readonly Offer[] }) {
  const { offers: m } = useMessages()
  const rows = comparisonRows(offers, useLocale())
  const ids = offers.map(({ productId }) => productId)
  return (
    <div className="comparison">
      <Table label={m.comparison.title} grid stickyFirst>
        <thead>
          <tr>
            <HeadCell>
              <span className="unseen">{m.facts.name}</span>
            </HeadCell>
            {offers.map((offer) => (
              <Product
                key={offer.productId}
                offer={offer}
                others={ids.filter((id) => id !== offer.productId)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label} className={differs(row) ? 'comparison-differs' : undefined}>
              <RowHead>
                {row.label}
                {differs(row) && <span className="comparison-mark">{m.comparison.differs}</span>}
              </RowHead>
              {row.values.map((value, index) => (
                <Cell key={ids[index]} numeric={row.numeric}>
                  {value ?? <span className="muted">{m.unknown}</span>}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
