import { quantities, type SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** The filters that are figures: money, pieces and days. */
export function LimitFields({ question }: { question: SearchQuestion }) {
  const { catalogue: m } = useMessages()
  const format = useFormat()
  const figure = { numeric: true, optional: 'unmarked' } as const
  const { priceMost, quantity, minimumMost, leadMost, shelfLifeLeast, pieces, by } = question
  return (
    <>
      <TextInput {...figure} name="priceMost" label={m.priceMost} before="Rp" value={priceMost} />
      <Select
        name="quantity"
        label={m.priceQuantity}
        hint={m.priceQuantityHint}
        optional="unmarked"
        value={quantity === undefined ? '' : `${quantity}`}
        options={quantities.map((each) => ({
          value: `${each}`,
          label: m.pieces(format.number(each)),
        }))}
      />
      <TextInput {...figure} name="minimumMost" label={m.minimumMost} value={minimumMost} />
      <TextInput
        {...figure}
        name="leadMost"
        label={m.leadMost}
        hint={m.leadMostHint}
        after={m.daysUnit}
        value={leadMost}
      />
      <TextInput
        {...figure}
        name="shelfLifeLeast"
        label={m.shelfLifeLeast}
        after={m.daysUnit}
        value={shelfLifeLeast}
      />
      <fieldset className="field" aria-describedby="delivery-hint">
        <legend className="label">{m.delivery}</legend>
        <p className="hint" id="delivery-hint">
          {m.deliveryHint}
        </p>
        <TextInput {...figure} name="pieces" label={m.deliveryPieces} value={pieces} />
        <TextInput name="by" type="date" label={m.deliveryBy} optional="unmarked" value={by} />
      </fieldset>
    </>
  )
}
