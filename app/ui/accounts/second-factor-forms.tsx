import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export function AskForPassword({ error }: { error: string | undefined }) {
  const { secondFactor } = useMessages().accounts
  return (
    <PostForm>
      <TextInput
        name="password"
        type="password"
        label={secondFactor.enrolPassword}
        autoComplete="current-password"
        error={error}
      />
      <Button>{secondFactor.enrolStart}</Button>
    </PostForm>
  )
}

/** The key for the authenticator app, the backup codes, and the first code as proof. */
export function ConfirmKey(props: { totpURI: string; backupCodes: string[] }) {
  const { secondFactor } = useMessages().accounts
  const secret = new URL(props.totpURI).searchParams.get('secret') ?? ''
  return (
    <PostForm action={paths.account.secondFactorConfirmation()}>
      <p>
        <a href={props.totpURI}>{secondFactor.scan}</a>
      </p>
      <p>
        {secondFactor.key}: <code>{secret}</code>
      </p>
      <p>{secondFactor.backupCodes}</p>
      <ul>
        {props.backupCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <TextInput name="code" label={secondFactor.code} autoComplete="one-time-code" />
      <Button>{secondFactor.submit}</Button>
    </PostForm>
  )
}
