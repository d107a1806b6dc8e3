import type { Invitable } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, formValues } from '#app/ui/kit/form-values.ts'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** Makers to choose from, each with some of what they make. */
export function InvitationForm(props: { makers: readonly Invitable[]; state: FormAnswer }) {
  const { makers, state } = props
  const { buyer: m, columns: c } = useMessages().rounds
  if (makers.length === 0) return <p>{m.inviteNone}</p>
  return (
    <PostForm>
      <FormErrors errors={state.errors} />
      <CheckboxGroup
        name="producers"
        label={c.maker}
        error={state.errors.producers}
        values={formValues(state.typed).list('producers')}
        choices={makers.map(({ id, businessName, products, invited }) => ({
          value: id,
          label: businessName,
          hint: invited ? m.alreadyInvited : products.join(', '),
          disabled: invited,
        }))}
      />
      <div>
        <Button icon="send">{m.inviteSend}</Button>
      </div>
    </PostForm>
  )
}
