import { keyLifetimes } from '#app/domain/accounts/keys/schemas.ts'
import { scopes } from '#app/domain/accounts/keys/scopes.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { Code } from '#app/ui/kit/code.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Cluster, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type Typed = Record<string, string | string[]>

export function KeyForm(props: { holder: string; errors: Record<string, string>; typed: Typed }) {
  const { holder, errors, typed } = props
  const { keys: m, scopes: words } = useMessages().connections
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
        choices={scopes.map((scope) => ({
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
      <p className="hint">{m.answers(holder)}</p>
      <Button icon="key">{m.make}</Button>
    </PostForm>
  )
}

/** The key as it was made: shown this once. */
export function NewSecret({ secret, url }: { secret: string; url: string }) {
  const { keys: m } = useMessages().connections
  return (
    <Stack gap={5}>
      <Note tone="ok" title={m.madeTitle}>
        {m.made}
      </Note>
      <TextInput name="secret" label={m.secret} value={secret} readOnly optional />
      <div>
        <p className="hint">{m.use}</p>
        <Code>{`curl ${url} \\\n  -H 'Authorization: Bearer ${secret}'`}</Code>
      </div>
      <Cluster>
        <ButtonLink to={paths.buyer.keys()}>{m.toKeys}</ButtonLink>
      </Cluster>
    </Stack>
  )
}
