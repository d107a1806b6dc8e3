import type { AskedQuote } from '#app/domain/ordering/request-view.ts'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { type FormState, given, LineFields, LineGroup } from '#app/ui/ordering/line-fields.tsx'

/** A maker's price and pieces for what it was asked for. */
export function AnswerForm({ asked, state }: { asked: AskedQuote; state: FormState }) {
  const { quotes: m } = useMessages().ordering
  const format = useFormat()
  const { errors, typed } = state
  return (
    <PostForm id="answer">
      <FormErrors errors={errors} />
      <p className="hint">{m.linesHint}</p>
      <LineGroup>
        {asked.lines.map((line, index) => {
          const name = (part: string) => `lines.${index}.${part}`
          const target =
            line.targetPrice === null ? undefined : m.target(format.rupiah(line.targetPrice))
          return (
            <LineFields
              key={line.id}
              name={line.productName}
              about={[m.asked(format.quantity(line.quantity, line.unit)), line.note]
                .filter(Boolean)
                .join(' · ')}
            >
              <input type="hidden" name={name('id')} value={line.id} />
              <TextInput
                name={name('quantity')}
                label={m.quantity}
                after={line.unit}
                numeric
                optional
                value={given(typed, name('quantity'), format.number(line.quantity))}
                error={errors[name('quantity')]}
              />
              <TextInput
                name={name('price')}
                label={m.price}
                before="Rp"
                numeric
                hint={target}
                value={given(
                  typed,
                  name('price'),
                  line.listPrice === null ? '' : format.number(line.listPrice),
                )}
                error={errors[name('price')]}
              />
            </LineFields>
          )
        })}
      </LineGroup>
      <Columns count={2} gap={4}>
        <TextInput
          name="leadTimeDays"
          label={m.leadTimeDays}
          after={m.day}
          numeric
          value={given(typed, 'leadTimeDays')}
          error={errors.leadTimeDays}
        />
        <TextInput
          name="validUntil"
          label={m.validUntil}
          type="date"
          value={given(typed, 'validUntil')}
          error={errors.validUntil}
        />
      </Columns>
      <TextArea
        name="note"
        label={m.note}
        rows={2}
        maxLength={1000}
        optional
        value={given(typed, 'note')}
        error={errors.note}
      />
    </PostForm>
  )
}
