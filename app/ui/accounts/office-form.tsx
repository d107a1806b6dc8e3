import { sectors } from '#app/domain/registry/sector.ts'
import type { BadForm } from '#app/http/forms.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export function OfficeForm(props: {
  office: {
    letterhead: string | null
    letterClosing: string | null
    appealDays: number
    sectors: string[]
  }
  state: BadForm | undefined
}) {
  const { accounts, evaluation } = useMessages()
  const m = accounts.office
  const { office, state } = props
  const errors = state?.errors ?? {}
  const ticked = state ? [state.typed.sectors ?? []].flat() : office.sectors
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <TextArea
        name="letterhead"
        label={m.letterhead}
        hint={m.letterheadHint}
        rows={3}
        maxLength={500}
        value={state ? (state.typed.letterhead as string) : (office.letterhead ?? undefined)}
        error={errors.letterhead}
      />
      <TextArea
        name="letterClosing"
        label={m.letterClosing}
        hint={m.letterClosingHint}
        rows={3}
        maxLength={500}
        value={state ? (state.typed.letterClosing as string) : (office.letterClosing ?? undefined)}
        error={errors.letterClosing}
        optional
      />
      <TextInput
        name="appealDays"
        label={m.appealDays}
        hint={m.appealDaysHint}
        inputMode="numeric"
        after={m.daysUnit}
        value={state ? (state.typed.appealDays as string) : `${office.appealDays}`}
        error={errors.appealDays}
      />
      <CheckboxGroup
        name="sectors"
        label={m.sectors}
        hint={m.sectorsHint}
        layout="row"
        choices={sectors.map((value) => ({ value, label: evaluation.sectors[value] }))}
        values={ticked}
        error={errors.sectors}
      />
      <Button icon="save">{m.save}</Button>
    </PostForm>
  )
}
