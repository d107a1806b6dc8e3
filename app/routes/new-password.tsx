import { NewPasswordSchema } from '#app/domain/accounts/schemas.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { askAuth } from '#app/http/session.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/new-password'

export const loader = ({ request }: Route.LoaderArgs) => ({
  token: new URL(request.url).searchParams.get('token') ?? '',
})

export async function action({ request }: Route.ActionArgs) {
  const parsed = await parseForm(request, NewPasswordSchema)
  if (!parsed.ok) return badForm({ ...parsed, typed: {} })
  const { token, password } = parsed.value
  const response = await askAuth(request, '/reset-password', { token, newPassword: password })
  const words = messagesFor(localeOf(request)).accounts.password
  if (!response.ok) return badForm({ errors: { '': words.expired }, typed: {} })
  return redirectWith(paths.signIn(), { tone: 'ok', text: words.saved })
}

export default function NewPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { accounts } = useMessages()
  const { errors = {} } = actionData ?? {}
  return (
    <PublicPage title={accounts.password.newTitle}>
      <Page width="form">
        <Stack gap={6}>
          <PageHead title={accounts.password.newTitle} lead={accounts.password.newLead} />
          <PostForm>
            <FormErrors errors={errors} />
            <input type="hidden" name="token" value={loaderData.token} />
            <TextInput
              name="password"
              type="password"
              label={accounts.password.next}
              hint={accounts.signUp.passwordHint}
              autoComplete="new-password"
              error={errors.password}
            />
            <Button>{accounts.password.save}</Button>
          </PostForm>
        </Stack>
      </Page>
    </PublicPage>
  )
}
