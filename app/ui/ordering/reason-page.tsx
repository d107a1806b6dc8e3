import type { ReactNode } from 'react'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Confirmation } from '#app/ui/kit/disclosure.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { type FormState, given } from '#app/ui/ordering/line-fields.tsx'

/** The body of a page that takes something back: what will happen, and why. */
export function ReasonForm(props: {
  title: string
  text: ReactNode
  hint?: string
  act: string
  backTo: string
  state: FormState
}) {
  const { title, text, hint, act, backTo, state } = props
  const m = useMessages().ordering.quotes
  return (
    <Confirmation
      title={title}
      actions={
        <>
          <ButtonLink variant="text" to={backTo}>
            {m.keep}
          </ButtonLink>
          <Button variant="danger" form="reason-form">
            {act}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <PostForm id="reason-form">
        <FormErrors errors={state.errors} />
        <TextArea
          name="reason"
          label={m.reason}
          hint={hint ?? m.reasonHint}
          rows={3}
          maxLength={500}
          value={given(state.typed, 'reason')}
          error={state.errors.reason}
        />
      </PostForm>
    </Confirmation>
  )
}
