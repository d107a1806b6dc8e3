import type { District } from '#app/domain/registry/open-districts.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const grouped = (districts: readonly District[]) => {
  const groups = new Map<string, { value: string; label: string }[]>()
  for (const { code, name, regency } of districts) {
    groups.set(regency, [...(groups.get(regency) ?? []), { value: code, label: name }])
  }
  return [...groups].map(([label, options]) => ({ label, options }))
}

export function SignUpForm(props: {
  districts: readonly District[]
  errors: Record<string, string>
  typed: Record<string, string | string[]>
}) {
  const { accounts, catalogue } = useMessages()
  const { signUp } = accounts
  const { errors } = props
  const typed = props.typed as Record<string, string>
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <RadioGroup
        name="kind"
        label={signUp.kind}
        layout="cards"
        value={typed.kind ?? 'producer'}
        error={errors.kind}
        choices={[
          { value: 'producer', label: signUp.kindProducer, hint: signUp.kindProducerHint },
          { value: 'buyer', label: signUp.kindBuyer, hint: signUp.kindBuyerHint },
        ]}
      />
      <TextInput
        name="name"
        label={signUp.name}
        autoComplete="name"
        value={typed.name}
        error={errors.name}
      />
      <TextInput
        name="organisation"
        label={signUp.organisation}
        autoComplete="organization"
        value={typed.organisation}
        error={errors.organisation}
      />
      <Select
        name="channel"
        label={signUp.channel}
        hint={signUp.channelHint}
        optional
        value={typed.channel}
        error={errors.channel}
        options={Object.entries(catalogue.channels).map(([value, label]) => ({ value, label }))}
      />
      <Select
        name="district"
        label={signUp.district}
        hint={signUp.districtHint}
        value={typed.district}
        error={errors.district}
        options={grouped(props.districts)}
      />
      <TextInput
        name="email"
        type="email"
        label={signUp.email}
        autoComplete="username"
        value={typed.email}
        error={errors.email}
      />
      <TextInput
        name="password"
        type="password"
        label={signUp.password}
        hint={signUp.passwordHint}
        autoComplete="new-password"
        error={errors.password}
      />
      <Button>{signUp.submit}</Button>
    </PostForm>
  )
}
