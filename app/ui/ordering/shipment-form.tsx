import { remainingToShip } from '#app/domain/ordering/delivery.ts'
import type { OrderLineView } from '#app/domain/ordering/order-view.ts'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { type FormState, given, LineFields, LineGroup } from '#app/ui/ordering/line-fields.tsx'

/** What the maker loads now; it may be less than what is left. */
export function ShipmentForm(props: {
  lines: readonly OrderLineView[]
  /** Made with the form, so that posting it twice sends once */
  shipmentId: string
  state: FormState
}) {
  const { lines, shipmentId, state } = props
  const { errors, typed } = state
  const { shipments: m, columns: c } = useMessages().ordering
  const format = useFormat()
  return (
    <PostForm id="shipment">
      <FormErrors errors={errors} />
      <input type="hidden" name="shipmentId" value={given(typed, 'shipmentId', shipmentId)} />
      <LineGroup>
        {lines.map((line, index) => {
          const name = (part: string) => `lines.${index}.${part}`
          const left = remainingToShip(line)
          return (
            <LineFields
              key={line.id}
              name={line.productName}
              about={m.left(format.quantity(left, line.unit))}
            >
              <input type="hidden" name={name('id')} value={line.id} />
              <TextInput
                name={name('quantity')}
                label={c.quantity}
                after={line.unit}
                numeric
                value={given(typed, name('quantity'), format.number(left))}
                error={errors[name('quantity')]}
              />
              <TextInput
                name={name('batch')}
                label={c.batch}
                optional
                maxLength={60}
                value={given(typed, name('batch'))}
                error={errors[name('batch')]}
              />
            </LineFields>
          )
        })}
      </LineGroup>
      <Columns count={2} gap={4}>
        <TextInput
          name="carrier"
          label={m.carrier}
          hint={m.carrierHint}
          optional
          maxLength={120}
          value={given(typed, 'carrier')}
          error={errors.carrier}
        />
        <TextInput
          name="trackingNumber"
          label={m.tracking}
          optional
          maxLength={120}
          value={given(typed, 'trackingNumber')}
          error={errors.trackingNumber}
        />
      </Columns>
    </PostForm>
  )
}
