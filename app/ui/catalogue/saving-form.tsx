import { newList } from '#app/domain/catalogue/shortlists/schemas.ts'
import type { ShortlistName } from '#app/domain/catalogue/shortlists/views.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Which list the chosen products go into; without products, the name of an empty one. */
export function SavingForm(props: {
  products: readonly { productId: string; name: string }[]
  shortlists: readonly ShortlistName[]
  state: FormAnswer
}) {
  const { products, shortlists, state } = props
  const field = fieldsOf(state)
  const { shortlists: m } = useMessages()
  const format = useFormat()
  const mayChoose = products.length > 0 && shortlists.length > 0
  return (
    <PostForm action={paths.buyer.shortlistLines(products.map(({ productId }) => productId))}>
      <Stack gap={5}>
        {state.errors[''] && <Note tone="error">{state.errors['']}</Note>}
        {products.length > 0 && (
          <ul>
            {products.map(({ productId, name }) => (
              <li key={productId}>
                {name}
                <input type="hidden" name="productId" value={productId} />
              </li>
            ))}
          </ul>
        )}
        {mayChoose && (
          <RadioGroup
            {...field('shortlistId', shortlists[0]?.id)}
            label={m.whichList}
            choices={[
              ...shortlists.map(({ id, name, products: count }) => ({
                ...{ value: id, label: name, hint: m.products(format.number(count)) },
              })),
              { value: newList, label: m.otherList },
            ]}
          />
        )}
        <TextInput
          {...field('name')}
          label={m.name}
          hint={m.nameHint}
          maxLength={80}
          optional={mayChoose ? 'unmarked' : undefined}
        />
        <Button>{m.saveButton}</Button>
      </Stack>
    </PostForm>
  )
}
