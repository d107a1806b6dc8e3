import type { Colleague } from '#app/domain/evaluation/queries.server.ts'
import { causes } from '#app/domain/evaluation/schemas.ts'
import type { FieldErrors, Typed } from '#app/http/forms.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** One cause and, where something is to be done, who does it by when. */
export function NoteForm(props: {
  colleagues: readonly Colleague[]
  errors: FieldErrors
  typed: Typed
}) {
  const { colleagues, errors, typed } = props
  const m = useMessages().evaluation
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  return (
    <PostForm>
      <ErrorSummary
        errors={Object.entries(errors).map(([field, message]) => ({ field, message }))}
      />
      <RadioGroup
        name="cause"
        label={m.notes.cause}
        value={text('cause')}
        error={errors.cause}
        choices={causes.map((cause) => ({ value: cause, label: m.causes[cause] }))}
      />
      <TextArea
        name="text"
        label={m.notes.text}
        hint={m.notes.textHint}
        value={text('text')}
        error={errors.text}
        maxLength={2000}
      />
      <Panel title={m.notes.actionLegend} tone="sunken">
        <Stack gap={5}>
          <TextInput
            name="action"
            label={m.notes.action}
            hint={m.notes.actionHint}
            optional
            value={text('action')}
            error={errors.action}
            maxLength={500}
          />
          <Select
            name="ownerId"
            label={m.notes.owner}
            hint={m.notes.ownerHint}
            optional
            value={text('ownerId')}
            error={errors.ownerId}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextInput
            name="ownerName"
            label={m.notes.ownerOther}
            optional
            value={text('ownerName')}
            error={errors.ownerName}
          />
          <TextInput
            type="date"
            name="dueOn"
            label={m.notes.dueOn}
            optional
            value={text('dueOn')}
            error={errors.dueOn}
          />
        </Stack>
      </Panel>
      <Button icon="save">{m.notes.save}</Button>
    </PostForm>
  )
}
