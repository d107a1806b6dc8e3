import type { ShownListing } from '#app/domain/catalogue/queries.server.ts'
import { paths } from '#app/paths.ts'
import { HiddenPriceNote } from '#app/ui/catalogue/hidden-price.tsx'
import { TotalForm } from '#app/ui/catalogue/total-form.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Priced = { listing: ShownListing; price: bigint; quantity: number | undefined }

/** What a piece costs by quantity, and a total. */
function Prices({ listing, price, quantity }: Priced) {
  const { catalogue, verification } = useMessages()
  const format = useFormat()
  const { minimumOrder, unit, product, pricesHidden } = listing
  const steps = [{ minimumQuantity: minimumOrder, price }, ...product.tiers]
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
      <TotalForm listing={listing} price={price} quantity={quantity} />
      {quantity === undefined && <p className="price-estimate">{catalogue.notIncluded}</p>}
      {pricesHidden && <Note icon="lock">{verification.seenPrice}</Note>}
    </>
  )
}

/** What a piece costs by quantity, and the way into a request for quotes. */
export function PriceAndRequest(props: {
  listing: ShownListing
  mayAsk: boolean
  /** How many are thought of */
  quantity?: number
}) {
  const { listing, mayAsk, quantity } = props
  const { catalogue, shortlists, samples } = useMessages()
  const format = useFormat()
  const { minimumOrder, unit, price, slug, productId } = listing
  return (
    <>
      {price === null ? (
        <HiddenPriceNote />
      ) : (
        <Prices listing={listing} price={price} quantity={quantity} />
      )}
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
      <ButtonLink block variant="secondary" to={paths.buyer.newSample(productId)}>
        {samples.ask.door}
      </ButtonLink>
    </>
  )
}
