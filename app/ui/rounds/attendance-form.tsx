import type { Attendee } from '#app/domain/curation/rounds/views.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, formValues } from '#app/ui/kit/form-values.ts'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Props = { attendees: readonly Attendee[]; state: FormAnswer }

/** Everybody expected with a box, and one line for whoever else came. */
export function AttendanceForm({ attendees, state: { errors, typed } }: Props) {
  const { day: m, columns: c } = useMessages().rounds
  const format = useFormat()
  const { text, list } = formValues(typed)
  const present = attendees.filter(({ presentAt }) => presentAt).map(({ id }) => id)
  const parts = ['guest', 'maker', 'curator', 'official'] as const
  return (
    <PostForm>
      <FormErrors errors={errors} />
      {present.map((id) => (
        <input key={id} type="hidden" name="shown" value={id} />
      ))}
      <Stack gap={4}>
        <p>{m.expected(format.number(present.length), format.number(attendees.length))}</p>
        {attendees.length > 0 && (
          <CheckboxGroup
            name="present"
            label={c.present}
            values={list('present', present)}
            choices={attendees.map(({ id, name, part, presentAt }) => ({
              value: id,
              label: name,
              hint: [
                m.parts[part],
                presentAt ? m.presentAt(format.time(presentAt)) : m.notYet,
              ].join(', '),
            }))}
          />
        )}
        <Columns count={2} gap={4}>
          <TextInput
            name="name"
            label={m.add}
            optional
            maxLength={120}
            value={text('name')}
            error={errors.name}
          />
          <Select
            name="part"
            label={m.part}
            placeholder={false}
            value={text('part', 'guest')}
            options={parts.map((value) => ({ value, label: m.parts[value] }))}
          />
        </Columns>
        <div>
          <Button icon="save">{m.save}</Button>
        </div>
      </Stack>
    </PostForm>
  )
}
