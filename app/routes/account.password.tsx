import { ChangePasswordSchema } from '#app/domain/accounts/schemas.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requirePerson } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { askAuth, cookiesOf } from '#app/http/session.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/account.password'

export async function loader({ request }: Route.LoaderArgs) {
  await requirePerson(request)
  return null
}

/** Changing it signs every other device out. */
export async function action({ request }: Route.ActionArgs) {
  await requirePerson(request)
  const parsed = await parseForm(request, ChangePasswordSchema)
  if (!parsed.ok) return badForm({ ...parsed, typed: {} })
  const { currentPassword, password: newPassword } = parsed.value
  const body = { currentPassword, newPassword, revokeOtherSessions: true }
  const response = await askAuth(request, '/change-password', body)
  const words = messagesFor(localeOf(request)).accounts.password
  if (!response.ok) return badForm({ errors: { currentPassword: words.wrong }, typed: {} })
  const flash = { tone: 'ok', text: words.saved } as const
  return redirectWith(paths.account.home(), flash, cookiesOf(response))
}

export default function ChangePassword({ actionData }: Route.ComponentProps) {
  const { account, password, signUp } = useMessages().accounts
  const { errors = {} } = actionData ?? {}
  return (
    <WorkPage title={password.changeTitle} current="account">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            back={<BackLink to={paths.account.home()}>{account.title}</BackLink>}
            title={password.changeTitle}
          />
          <PostForm>
            <FormErrors errors={errors} />
            <TextInput
              name="currentPassword"
              type="password"
              label={password.current}
              autoComplete="current-password"
              error={errors.currentPassword}
            />
            <TextInput
              name="password"
              type="password"
              label={password.next}
              hint={signUp.passwordHint}
              autoComplete="new-password"
              error={errors.password}
            />
            <Button>{password.save}</Button>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
