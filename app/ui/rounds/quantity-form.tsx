import type { CallEntry } from '#app/domain/curation/calls/views.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, formValues } from '#app/ui/kit/form-values.ts'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { LineFields, LineGroup } from '#app/ui/ordering/line-fields.tsx'

/** How many of each product that passed are asked for; an empty one stays out. */
export function QuantityForm(props: { entries: readonly CallEntry[]; state: FormAnswer }) {
  const { buyer: m, columns: c } = useMessages().rounds
  const format = useFormat()
  const { errors, typed } = props.state
  const { text } = formValues(typed)
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <LineGroup>
        {props.entries.map(({ id, product }, index) => {
          const listed = product.state === 'listed'
          const least = product.minimumOrder === null ? '' : format.number(product.minimumOrder)
          const name = `lines.${index}.quantity`
          return (
            <LineFields
              key={id}
              name={product.name}
              about={listed ? product.businessName : `${product.businessName}, ${m.notListed}`}
            >
              {listed && (
                <>
                  <input type="hidden" name={`lines.${index}.productId`} value={product.id} />
                  <TextInput
                    name={name}
                    label={c.quantity}
                    after={product.unit ?? ''}
                    numeric
                    optional
                    value={text(name, least)}
                    error={errors[name]}
                  />
                </>
              )}
            </LineFields>
          )
        })}
      </LineGroup>
      <div>
        <Button icon="send">{m.addToDraft}</Button>
      </div>
    </PostForm>
  )
}
