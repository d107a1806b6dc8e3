import { ForgottenPasswordSchema } from '#app/domain/accounts/schemas.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { askAuth } from '#app/http/session.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { environment } from '#app/platform/env.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/forgotten-password'

/** Answers the same whether the address is known or not. */
export async function action({ request }: Route.ActionArgs) {
  const parsed = await parseForm(request, ForgottenPasswordSchema)
  if (!parsed.ok) return badForm(parsed)
  const redirectTo = environment().APP_URL + paths.newPassword()
  await askAuth(request, '/request-password-reset', { email: parsed.value.email, redirectTo })
  const { sent } = messagesFor(localeOf(request)).accounts.password
  return redirectWith(paths.signIn(), { tone: 'ok', text: sent })
}

export default function ForgottenPassword({ actionData }: Route.ComponentProps) {
  const { accounts } = useMessages()
  const { errors = {}, typed = {} } = actionData ?? {}
  return (
    <PublicPage title={accounts.password.forgottenTitle}>
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={accounts.password.forgottenTitle}
            lead={accounts.password.forgottenLead}
          />
          <PostForm>
            <FormErrors errors={errors} />
            <TextInput
              name="email"
              type="email"
              label={accounts.signIn.email}
              autoComplete="username"
              value={typed.email as string}
              error={errors.email}
            />
            <Button>{accounts.password.send}</Button>
          </PostForm>
        </Stack>
      </Page>
    </PublicPage>
  )
}
