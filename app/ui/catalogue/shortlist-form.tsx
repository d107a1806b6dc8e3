import type { ShortlistView } from '#app/domain/catalogue/shortlists/views.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** The list's name and a note on each product. */
export function ShortlistForm(props: { shortlist: ShortlistView; state: FormAnswer }) {
  const { shortlist, state } = props
  const field = fieldsOf(state)
  const { shortlists: m } = useMessages()
  return (
    <PostForm>
      <Stack gap={5}>
        {state.errors[''] && <Note tone="error">{state.errors['']}</Note>}
        <TextInput {...field('name', shortlist.name)} label={m.name} maxLength={80} />
        {shortlist.lines.map(({ id, productName, note }, index) => (
          <div key={id}>
            <input type="hidden" name={`lines[${index}].id`} value={id} />
            <TextInput
              {...field(`lines[${index}].note`, note)}
              label={`${m.noteFor}: ${productName}`}
              hint={index === 0 ? m.noteHint : undefined}
              optional="unmarked"
              maxLength={300}
            />
          </div>
        ))}
        <Button>{m.saveButton}</Button>
      </Stack>
    </PostForm>
  )
}
