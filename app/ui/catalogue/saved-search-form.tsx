import { alerts } from '#app/domain/catalogue/saved-searches/views.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** What a search is called and how often it tells of news. */
export function SavedSearchForm(props: {
  stored: { name: string; alert: string }
  state: FormAnswer
  submit: string
}) {
  const { stored, state, submit } = props
  const field = fieldsOf(state)
  const { savedSearches: m } = useMessages()
  return (
    <Stack gap={5}>
      <TextInput {...field('name', stored.name)} label={m.name} hint={m.nameHint} maxLength={80} />
      <RadioGroup
        {...field('alert', stored.alert)}
        label={m.alert}
        choices={alerts.toReversed().map((value) => ({ value, label: m.alerts[value] }))}
      />
      <Button>{submit}</Button>
    </Stack>
  )
}
