import type { BadForm } from '#app/http/forms.server.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Confirmation } from '#app/ui/kit/disclosure.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** The last step of a follow-up: with what came of it, or with why it is not carried on. */
export function FollowUpClosing(props: {
  id: string
  act: 'finish' | 'drop'
  title: string
  text: string
  state: BadForm | undefined
}) {
  const { id, act, title, text, state } = props
  const { followUps: m, followUpActs } = useMessages().evaluation
  const { errors = {}, typed = {} } = state ?? {}
  const isDrop = act === 'drop'
  return (
    <Confirmation
      title={title}
      actions={
        <>
          <Button form="closing" variant={isDrop ? 'danger' : 'primary'}>
            {followUpActs[act]}
          </Button>
          <ButtonLink variant="text" to={paths.agency.followUp(id)}>
            {m.back}
          </ButtonLink>
        </>
      }
    >
      <p>{text}</p>
      {isDrop && <p className="muted">{m.dropText}</p>}
      <PostForm id="closing">
        <FormErrors errors={errors} />
        <TextArea
          name="outcome"
          label={isDrop ? m.dropReason : m.outcome}
          hint={isDrop ? m.dropHint : m.outcomeHint}
          value={typeof typed.outcome === 'string' ? typed.outcome : undefined}
          error={errors.outcome}
          maxLength={2000}
        />
      </PostForm>
    </Confirmation>
  )
}
