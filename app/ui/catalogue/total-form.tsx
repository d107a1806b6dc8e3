import { type PriceFor, priceFor } from '#app/domain/catalogue/price-for.ts'
import type { ShownListing } from '#app/domain/catalogue/queries.server.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** How many are thought of, and what they cost together: a question in the address line. */
export function TotalForm(props: {
  listing: ShownListing
  price: bigint
  quantity: number | undefined
}) {
  const { listing, price, quantity } = props
  const { shelves, catalogue } = useMessages()
  const { product, unit, minimumOrder } = listing
  const answer =
    quantity === undefined
      ? undefined
      : priceFor(quantity, {
          ...listing,
          price,
          tiers: product.tiers,
          orderMultiple: product.orderMultiple,
        })
  return (
    <form
      className="total-form"
      method="get"
      action={`${paths.product(listing.slug)}#total`}
      id="total"
    >
      <TextInput
        name="quantity"
        id="total-quantity"
        label={shelves.total.title}
        numeric
        after={unit}
        value={quantity ?? minimumOrder}
        error={useRefusal(answer, listing)}
      />
      <Button variant="secondary">{shelves.total.button}</Button>
      {answer?.state === 'priced' && quantity !== undefined && (
        <Total answer={answer} quantity={quantity} unit={unit} note={catalogue.notIncluded} />
      )}
    </form>
  )
}

function useRefusal(answer: PriceFor | undefined, listing: ShownListing): string | undefined {
  const { total } = useMessages().shelves
  const format = useFormat()
  const { minimumOrder, unit, product } = listing
  if (answer?.state === 'belowMinimum')
    return total.belowMinimum(format.quantity(minimumOrder, unit))
  if (answer?.state === 'notMultiple')
    return total.multiple(format.quantity(product.orderMultiple ?? 1, unit))
  return undefined
}

function Total(props: {
  answer: Extract<PriceFor, { state: 'priced' }>
  quantity: number
  unit: string
  note: string
}) {
  const { total } = useMessages().shelves
  const format = useFormat()
  const { answer, quantity, unit, note } = props
  return (
    <div className="total-answer" role="status">
      <p>
        {total.answer(format.quantity(quantity, unit), format.rupiah(answer.unitPrice))}
        <strong>{format.rupiah(answer.total)}</strong>
      </p>
      {answer.saving > 0n && <p>{total.saving(format.rupiah(answer.saving))}</p>}
      <p className="muted small">{note}</p>
    </div>
  )
}
