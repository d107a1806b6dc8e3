import type { EvaluationState } from '#app/domain/evaluation/evaluation-acts.ts'
import type { FieldErrors, Typed } from '#app/http/forms.server.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Confirmation } from '#app/ui/kit/disclosure.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** What signing does, in whose name, and the way out. */
export function SignForm(props: {
  title: string
  state: EvaluationState
  period: string
  signer: { name: string; title: string | null; may: boolean }
  errors: FieldErrors
  typed: Typed
}) {
  const { title, state, period, signer, errors, typed } = props
  const m = useMessages().evaluation
  const leave = (
    <ButtonLink variant="text" to={paths.agency.evaluation(period)}>
      {m.sign.cancel}
    </ButtonLink>
  )
  const isOpen = state === 'open'
  return (
    <Confirmation
      title={title}
      actions={
        signer.may ? (
          <>
            <Button form="sign" icon="sign">
              {isOpen ? m.sign.freeze : m.sign.restate}
            </Button>
            {leave}
          </>
        ) : (
          leave
        )
      }
    >
      <p>{isOpen ? m.sign.freezeText : m.sign.restateText}</p>
      {signer.may ? (
        <PostForm id="sign">
          {!isOpen && (
            <TextInput
              name="reason"
              label={m.sign.reason}
              hint={m.sign.reasonHint}
              value={typeof typed.reason === 'string' ? typed.reason : undefined}
              error={errors.reason}
              maxLength={500}
            />
          )}
          <p>{m.sign.asName(signer.name, signer.title ?? m.sign.official)}</p>
        </PostForm>
      ) : (
        <p>{m.sign.mayNot}</p>
      )}
    </Confirmation>
  )
}
