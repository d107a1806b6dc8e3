import { tierLimit } from '#app/domain/products/schemas.ts'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { type ProductFormState, tierRows } from './product-fields.ts'

/** Prices by quantity. */
export function TierFields({ state }: { state: ProductFormState }) {
  const { products, kit } = useMessages()
  const { fields, hints, tierQuantity, tierPrice, tierRow } = products
  return (
    <fieldset className="field" id="tiers" tabIndex={-1}>
      <legend className="label">
        {fields.tiers} <span className="label-optional">{kit.optional}</span>
      </legend>
      <p className="hint">{hints.tiers}</p>
      {state.errors.tiers && <p className="field-error">{state.errors.tiers}</p>}
      <Table label={fields.tiers} stacked>
        <thead>
          <tr>
            <HeadCell hidden>{fields.tiers}</HeadCell>
            <HeadCell numeric>{tierQuantity}</HeadCell>
            <HeadCell numeric>{tierPrice}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {tierRows(state, tierLimit).map(({ index, quantity, price }) => (
            <tr key={index}>
              <RowHead>{tierRow(index + 1)}</RowHead>
              <Cell label={tierQuantity}>
                <TextInput
                  name={`tiers.${index}.minimumQuantity`}
                  label={`${tierRow(index + 1)}: ${tierQuantity}`}
                  labelHidden
                  optional
                  numeric
                  value={quantity}
                  error={state.errors[`tiers.${index}.minimumQuantity`]}
                />
              </Cell>
              <Cell label={tierPrice}>
                <TextInput
                  name={`tiers.${index}.price`}
                  label={`${tierRow(index + 1)}: ${tierPrice}`}
                  labelHidden
                  optional
                  numeric
                  before="Rp"
                  value={price}
                  error={state.errors[`tiers.${index}.price`]}
                />
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </fieldset>
  )
}
