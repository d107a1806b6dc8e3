import type { ShownListing } from '#app/domain/catalogue/queries.server.ts'
import { paths } from '#app/paths.ts'
import { TotalForm } from '#app/ui/catalogue/total-form.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** What a piece costs by quantity, and the way into a request for quotes. */
export function PriceAndRequest(props: {
  listing: ShownListing
  tiers: readonly { minimumQuantity: number; price: bigint }[]
  mayAsk: boolean
  /** How many are thought of */
  quantity?: number
}) {
  const { listing, tiers, mayAsk, quantity } = props
  const { catalogue, shortlists } = useMessages()
  const format = useFormat()
  const { minimumOrder, unit, price, slug, productId } = listing
  const steps = [{ minimumQuantity: minimumOrder, price }, ...tiers]
  return (
    <>
      <Table label={catalogue.priceByQuantity} captionShown>
        <thead>
          <tr>
            <HeadCell>{catalogue.quantity}</HeadCell>
            <HeadCell numeric>{catalogue.price}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.minimumQuantity}>
              <RowHead>{catalogue.from(format.quantity(step.minimumQuantity, unit))}</RowHead>
              <Cell numeric>{format.rupiah(step.price)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <TotalForm listing={listing} quantity={quantity} />
      {quantity === undefined && <p className="price-estimate">{catalogue.notIncluded}</p>}
      {mayAsk ? (
        <PostForm action={paths.buyer.draftLines()}>
          <input type="hidden" name="productId" value={productId} />
          <TextInput
            name="quantity"
            label={catalogue.quantity}
            hint={catalogue.atLeast(format.quantity(minimumOrder, unit))}
            numeric
            after={unit}
            value={Math.max(quantity ?? 0, minimumOrder)}
          />
          <Button block>{catalogue.askQuote}</Button>
          <ButtonLink block variant="secondary" to={paths.buyer.shortlistLines([productId])}>
            {shortlists.save}
          </ButtonLink>
        </PostForm>
      ) : (
        <ButtonLink block to={paths.signIn(paths.product(slug))}>
          {catalogue.signInToAsk}
        </ButtonLink>
      )}
    </>
  )
}
