import { type FollowUpState, followUpActs } from '#app/domain/evaluation/follow-up-acts.ts'
import type { FieldErrors, Typed } from '#app/http/forms.server.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** The steps open to an official now; closing asks for what came of it. */
export function FollowUpForm(props: { state: FollowUpState; errors: FieldErrors; typed: Typed }) {
  const { state, errors, typed } = props
  const m = useMessages().evaluation
  const acts = actsOpenTo(followUpActs, state, 'official')
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  return (
    <PostForm>
      <RadioGroup
        name="act"
        label={m.followUps.next}
        labelHidden
        layout="row"
        value={text('act') ?? acts[0]}
        error={errors.act}
        choices={acts.map((act) => ({ value: act, label: m.followUpActs[act] }))}
      />
      <TextArea
        name="outcome"
        label={m.followUps.outcome}
        hint={m.followUps.outcomeHint}
        value={text('outcome')}
        error={errors.outcome}
        maxLength={2000}
      />
      <Button icon="save">{m.followUps.save}</Button>
    </PostForm>
  )
}
