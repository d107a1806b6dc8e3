import { keyLifetimes } from '#app/domain/accounts/keys/schemas.ts'
import { approversOnly, scopes } from '#app/domain/accounts/keys/scopes.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { Code } from '#app/ui/kit/code.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { MadeOnce } from './made-once.tsx'

type Typed = Record<string, string | string[]>

type Props = {
  holder: { name: string; approver: boolean }
  errors: Record<string, string>
  typed: Typed
}

export function KeyForm({ holder, errors, typed }: Props) {
  const { keys: m, scopes: words } = useMessages().connections
  const givable = scopes.filter((scope) => scope !== approversOnly || holder.approver)
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <TextInput
        name="name"
        label={m.name}
        hint={m.nameHint}
        value={typed.name as string}
        error={errors.name}
        autoComplete="off"
        maxLength={60}
      />
      <CheckboxGroup
        name="scopes"
        label={m.scopes}
        hint={m.scopesHint}
        choices={givable.map((scope) => ({
          value: scope,
          label: words[scope],
          hint: <code>{scope}</code>,
        }))}
        values={[typed.scopes ?? []].flat()}
        error={errors.scopes}
      />
      <Select
        name="lifetime"
        label={m.lifetime}
        placeholder={false}
        value={(typed.lifetime as string) ?? '365'}
        error={errors.lifetime}
        options={keyLifetimes.map((value) => ({ value, label: m.lifetimes[value] }))}
      />
      <p className="hint">{m.answers(holder.name)}</p>
      <Button icon="key">{m.make}</Button>
    </PostForm>
  )
}

export function NewSecret({ secret, url }: { secret: string; url: string }) {
  const { keys: m } = useMessages().connections
  return (
    <MadeOnce words={m} secret={secret} on={{ to: paths.buyer.keys(), label: m.toKeys }}>
      <div>
        <p className="hint">{m.use}</p>
        <Code>{`curl ${url} \\\n  -H 'Authorization: Bearer ${secret}'`}</Code>
      </div>
    </MadeOnce>
  )
}
