import { Button } from '#app/ui/kit/button.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import { type Change, ChangeList } from './change-list.tsx'

/** One everyday word and what it looks for. */
export function SynonymPage(props: {
  role: 'admin' | 'official'
  synonym: { typed: string; finds: readonly string[] }
  changes: readonly Change[]
  state: FormAnswer
  back: string
}) {
  const { role, synonym, changes, state, back } = props
  const { typed, finds } = synonym
  const { synonyms: m } = useMessages()
  const field = fieldsOf(state)
  const isKnown = finds.length > 0
  return (
    <FormPage
      title={typed ? m.form.editTitle(typed) : m.form.newTitle}
      lead={m.form.lead}
      current="synonyms"
      role={role}
      back={{ to: back, label: m.title }}
      errors={state.errors}
    >
      <Stack gap={5}>
        <input type="hidden" name="before" value={finds.join(', ')} />
        <TextInput
          {...field('typed', typed)}
          label={m.form.typed}
          hint={m.form.typedHint}
          readOnly={isKnown}
          maxLength={60}
        />
        <TextInput
          {...field('finds', finds.join(', '))}
          label={m.form.finds}
          hint={m.form.findsHint}
          maxLength={300}
        />
        <Button>{m.form.save}</Button>
        {changes.length > 0 && (
          <Section title={m.history}>
            <ChangeList changes={changes} />
          </Section>
        )}
      </Stack>
    </FormPage>
  )
}
