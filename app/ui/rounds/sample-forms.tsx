import { type SampleFate, sampleActs } from '#app/domain/curation/rounds/sample-acts.ts'
import type { DeskSample } from '#app/domain/curation/rounds/views.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { type FormState, formValues } from './form-values.ts'

type Props = { sample: DeskSample; state: FormState }

/** Tasted or tested, and what was found. */
export function ExaminationForm({ state: { errors, typed } }: Props) {
  const m = useMessages().rounds.day
  const { text } = formValues(typed)
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <Stack gap={4}>
        <RadioGroup
          name="method"
          label={m.method}
          value={text('method')}
          error={errors.method}
          choices={(['tasted', 'tested'] as const).map((value) => ({
            value,
            label: m.methods[value],
          }))}
        />
        <TextArea
          name="note"
          label={m.note}
          rows={4}
          maxLength={1000}
          value={text('note')}
          error={errors.note}
        />
        <div>
          <Button icon="save">{m.examine}</Button>
        </div>
      </Stack>
    </PostForm>
  )
}

const fates: readonly SampleFate[] = ['keep', 'return', 'destroy']

/** What becomes of a sample, among what its state allows. */
export function FateForm({ sample, state: { errors, typed } }: Props) {
  const m = useMessages().rounds.day
  const { text } = formValues(typed)
  const open: string[] = actsOpenTo(sampleActs, sample.state, 'official')
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <Stack gap={4}>
        <RadioGroup
          name="fate"
          label={m.fate}
          value={text('fate')}
          error={errors.fate}
          choices={fates
            .filter((fate) => open.includes(fate))
            .map((value) => ({ value, label: m.fates[value] }))}
        />
        <TextArea
          name="note"
          label={m.note}
          rows={3}
          maxLength={1000}
          optional
          value={text('note')}
          error={errors.note}
        />
        <div>
          <Button icon="save">{m.fate}</Button>
        </div>
      </Stack>
    </PostForm>
  )
}
