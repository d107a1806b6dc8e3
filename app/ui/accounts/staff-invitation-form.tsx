import type { Role } from '#app/domain/accounts/actor.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export function StaffInvitationForm(props: {
  roles: readonly Role[]
  organisations: readonly { id: string; name: string }[]
  errors: Record<string, string>
  typed: Record<string, string>
}) {
  const { roles, organisations, errors, typed } = props
  const { admin, accounts } = useMessages()
  const words = admin.invite
  const field = (name: keyof typeof words & string) => ({
    name,
    label: words[name] as string,
    value: typed[name],
    error: errors[name],
  })
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <TextInput {...field('name')} autoComplete="off" />
      <TextInput {...field('email')} type="email" autoComplete="off" optional />
      <TextInput {...field('phone')} type="tel" autoComplete="off" optional />
      <Select
        {...field('role')}
        options={roles.map((role) => ({ value: role, label: accounts.roles[role] }))}
      />
      <Select
        {...field('organisation')}
        name="organisationId"
        value={typed.organisationId}
        error={errors.organisationId}
        optional
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput {...field('newOrganisation')} hint={words.newOrganisationHint} optional />
      <TextInput {...field('region')} hint={words.regionHint} optional />
      <Checkbox name="approver" label={words.approver} checked={typed.approver === 'yes'} />
      <Button icon="send">{words.submit}</Button>
    </PostForm>
  )
}
