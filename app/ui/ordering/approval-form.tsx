import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { type FormState, given } from '#app/ui/ordering/line-fields.tsx'

/** The second person's word. */
export function ApprovalForm({ state }: { state: FormState }) {
  const m = useMessages().ordering.orders
  const { errors, typed } = state
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <RadioGroup
        name="decision"
        label={m.decision}
        layout="cards"
        value={given(typed, 'decision')}
        error={errors.decision}
        choices={[
          { value: 'approve', label: m.approve },
          { value: 'refuse', label: m.refuse },
        ]}
      />
      <TextArea
        name="reason"
        label={m.reasonIfRefused}
        rows={3}
        maxLength={500}
        optional
        value={given(typed, 'reason')}
        error={errors.reason}
      />
      <Button>{m.saveDecision}</Button>
    </PostForm>
  )
}
