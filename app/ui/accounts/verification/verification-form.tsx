import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type Before = { nib: string | null; npwp: string | null }

/** A firm's numbers, as they were given before. */
export function VerificationForm({ before, state }: { before: Before; state: FormAnswer }) {
  const { form: m } = useMessages().verification
  const field = fieldsOf(state)
  return (
    <PostForm>
      <FormErrors errors={state.errors} />
      <TextInput
        {...field('nib', before.nib)}
        label={m.nib}
        hint={m.nibHint}
        inputMode="numeric"
        optional
      />
      <TextInput
        {...field('npwp', before.npwp)}
        label={m.npwp}
        hint={m.npwpHint}
        inputMode="numeric"
        optional
      />
      <TextArea {...field('note')} label={m.note} hint={m.noteHint} maxLength={500} optional />
      <Button>{m.send}</Button>
    </PostForm>
  )
}
