import type { Role } from '#app/domain/accounts/actor.ts'
import type { Messages } from '#app/messages/messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { type FormAnswer, fieldsOf, untouched } from '#app/ui/kit/form-values.ts'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
import { Evidence } from './evidence.tsx'

type Props = {
  act: keyof Messages['incidents']['forms']
  about: string
  role: Role & ('official' | 'producer')
  back: string
  answer: FormAnswer | undefined
  /** The day that is set with it, named so. */
  dueLabel?: string
  /** What a file may be, where evidence can be added. */
  accept?: string
  danger?: boolean
}

/** One act on an incident, in words. */
export function IncidentForm(props: Props) {
  const { act, about, role, back, answer = untouched, dueLabel, accept, danger } = props
  const { incidents } = useMessages()
  const m = incidents.forms[act]
  const field = fieldsOf(answer)
  return (
    <FormPage
      title={m.title}
      eyebrow={about}
      lead={m.lead}
      back={{ to: back, label: incidents.keep }}
      errors={answer.errors}
      multipart={accept !== undefined}
      current="incidents"
      role={role}
    >
      <TextArea {...field('text')} label={m.text} rows={6} maxLength={2000} />
      {dueLabel && <TextInput {...field('dueOn')} type="date" label={dueLabel} />}
      {accept !== undefined && <Evidence accept={accept} error={answer.errors.files} />}
      <Button variant={danger ? 'danger' : 'primary'}>{m.send}</Button>
    </FormPage>
  )
}
