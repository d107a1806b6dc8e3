import { redirect } from 'react-router'
import { CodeSchema } from '#app/domain/accounts/schemas.ts'
import { badForm, parseForm } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { askAuth, cookiesOf, homeFor, safeBack } from '#app/http/session.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/second-factor'

export const loader = ({ request }: Route.LoaderArgs) => ({
  back: safeBack(new URL(request.url).searchParams.get('back')),
})

/** Six digits come from the app, anything else is a backup code. */
export async function action({ request }: Route.ActionArgs) {
  const parsed = await parseForm(request, CodeSchema)
  if (!parsed.ok) return badForm(parsed)
  const code = parsed.value.code.replace(/\s/g, '')
  const door = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code'
  const response = await askAuth(request, door, { code })
  const words = messagesFor(localeOf(request)).accounts
  if (response.status === 429) {
    return badForm({ errors: { code: words.signIn.tooMany }, typed: {} })
  }
  if (!response.ok) return badForm({ errors: { code: words.secondFactor.wrong }, typed: {} })
  const { user } = (await response.json()) as { user: { id: string } }
  const to = safeBack(parsed.value.back) ?? (await homeFor(user.id))
  return redirect(to, { headers: cookiesOf(response) })
}

export default function SecondFactor({ loaderData, actionData }: Route.ComponentProps) {
  const { secondFactor } = useMessages().accounts
  const { errors = {} } = actionData ?? {}
  return (
    <PublicPage title={secondFactor.title}>
      <Page width="form">
        <Stack gap={6}>
          <PageHead title={secondFactor.title} lead={secondFactor.lead} />
          <PostForm>
            <FormErrors errors={errors} />
            {loaderData.back && <input type="hidden" name="back" value={loaderData.back} />}
            <TextInput
              name="code"
              label={secondFactor.code}
              hint={secondFactor.backup}
              autoComplete="one-time-code"
              error={errors.code}
            />
            <Button>{secondFactor.submit}</Button>
          </PostForm>
        </Stack>
      </Page>
    </PublicPage>
  )
}
