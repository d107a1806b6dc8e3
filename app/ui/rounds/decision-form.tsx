import { declineReasons } from '#app/domain/curation/calls/decline-reasons.ts'
import type { CallEntry } from '#app/domain/curation/calls/views.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, formValues } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** Pass, ask or decline, for all the chosen at once. */
export function DecisionForm(props: { entries: readonly CallEntry[]; state: FormAnswer }) {
  const { entries, state } = props
  const { buyer: m, reasons } = useMessages().rounds
  const { errors, typed } = state
  const { text } = formValues(typed)
  const asked = entries.every((entry) => entry.state === 'asked')
  const outcomes = (['pass', 'ask', 'decline'] as const).filter((one) => one !== 'ask' || !asked)
  return (
    <Panel>
      <PostForm>
        <FormErrors errors={errors} />
        {entries.map(({ id }) => (
          <input key={id} type="hidden" name="entries[]" value={id} />
        ))}
        <Stack gap={4}>
          <RadioGroup
            name="outcome"
            label={m.outcome}
            value={text('outcome')}
            error={errors.outcome}
            choices={outcomes.map((value) => ({
              value,
              label: m.outcomes[value],
              hint: m.outcomeHints[value],
            }))}
          />
          {outcomes.includes('ask') && (
            <TextArea
              name="questions"
              label={m.questions}
              hint={m.questionsHint}
              rows={3}
              optional="unmarked"
              value={text('questions')}
              error={errors.questions}
            />
          )}
          <Select
            name="reasonCode"
            label={m.reasonCode}
            optional="unmarked"
            value={text('reasonCode')}
            error={errors.reasonCode}
            options={declineReasons.map((value) => ({ value, label: reasons[value] }))}
          />
          <TextArea
            name="reasonText"
            label={m.reasonText}
            hint={m.reasonHint}
            rows={3}
            maxLength={1000}
            optional="unmarked"
            value={text('reasonText')}
            error={errors.reasonText}
          />
          <div>
            <Button icon="send">{m.send}</Button>
          </div>
        </Stack>
      </PostForm>
    </Panel>
  )
}
