import type { ShipmentLineView } from '#app/domain/ordering/order-view.ts'
import { refusalReasons } from '#app/domain/ordering/refusal-reasons.ts'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import {
  type FormState,
  given,
  LineFields,
  LineGroup,
  Wide,
} from '#app/ui/ordering/line-fields.tsx'

function ReceiptLine(props: { line: ShipmentLineView; index: number; state: FormState }) {
  const { line, index, state } = props
  const { errors, typed } = state
  const { receipts: m, columns: c, refusalReasons: reasons } = useMessages().ordering
  const format = useFormat()
  const name = (part: string) => `lines.${index}.${part}`
  const count = (part: 'accepted' | 'refused' | 'missing', stored: string) => (
    <TextInput
      name={name(part)}
      label={c[part]}
      after={line.unit}
      numeric
      value={given(typed, name(part), stored)}
      error={errors[name(part)]}
    />
  )
  const about = [m.sent(format.quantity(line.quantity, line.unit)), line.batch]
  return (
    <LineFields name={line.productName} about={about.filter(Boolean).join(' · ')}>
      <input type="hidden" name={name('id')} value={line.id} />
      {count('accepted', format.number(line.quantity))}
      {count('refused', '0')}
      {count('missing', '0')}
      <Select
        name={name('reason')}
        label={m.reason}
        optional
        placeholder={m.chooseReason}
        options={refusalReasons.map((value) => ({ value, label: reasons[value] }))}
        value={given(typed, name('reason'))}
        error={errors[name('reason')]}
      />
      <Wide>
        <TextInput
          name={name('note')}
          label={c.note}
          optional
          maxLength={300}
          value={given(typed, name('note'))}
          error={errors[name('note')]}
        />
      </Wide>
    </LineFields>
  )
}

/** The buyer counts what came. */
export function ReceiptForm(props: { lines: readonly ShipmentLineView[]; state: FormState }) {
  const { lines, state } = props
  const { receipts: m } = useMessages().ordering
  return (
    <PostForm id="receipt">
      <FormErrors errors={state.errors} />
      <LineGroup>
        {lines.map((line, index) => (
          <ReceiptLine key={line.id} line={line} index={index} state={state} />
        ))}
      </LineGroup>
      <TextArea
        name="note"
        label={m.note}
        rows={2}
        maxLength={1000}
        optional
        value={given(state.typed, 'note')}
        error={state.errors.note}
      />
    </PostForm>
  )
}
