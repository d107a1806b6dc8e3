import { redirect } from 'react-router'
import { demoPeople } from '#app/domain/accounts/demo-people.ts'
import { SignInSchema } from '#app/domain/accounts/schemas.ts'
import { badForm, parseForm } from '#app/http/forms.server.ts'
import { currentPerson } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { homeFor, safeBack, signInAndGo } from '#app/http/session.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { environment } from '#app/platform/env.server.ts'
import { DemoCast } from '#app/ui/accounts/demo-cast.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/sign-in'

export async function loader({ request }: Route.LoaderArgs) {
  const person = await currentPerson(request)
  if (person) throw redirect(await homeFor(person.id))
  const back = safeBack(new URL(request.url).searchParams.get('back'))
  return { back, cast: environment().ETALASE_DEMO === 'on' ? demoPeople : [] }
}

export async function action({ request }: Route.ActionArgs) {
  const parsed = await parseForm(request, SignInSchema)
  if (!parsed.ok) return badForm({ ...parsed, typed: { ...parsed.typed, password: '' } })
  const { email, password, back } = parsed.value
  const answer = await signInAndGo(request, { email, password }, back)
  if (answer instanceof Response) return answer
  const words = messagesFor(localeOf(request)).accounts.signIn
  return badForm({ errors: { '': words[answer.failed] }, typed: { email } })
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { accounts } = useMessages()
  const { errors, typed } = actionData ?? { errors: {}, typed: {} as Record<string, string> }
  const form = (
    <PostForm>
      {errors[''] && <ErrorSummary errors={[{ message: errors[''] }]} title={errors['']} />}
      {loaderData.back && <input type="hidden" name="back" value={loaderData.back} />}
      <TextInput
        name="email"
        type="email"
        label={accounts.signIn.email}
        autoComplete="username"
        value={typed.email as string}
        error={errors.email}
      />
      <TextInput
        name="password"
        type="password"
        label={accounts.signIn.password}
        autoComplete="current-password"
        error={errors.password}
      />
      <Button>{accounts.signIn.submit}</Button>
      <p>
        <a href={paths.forgottenPassword()}>{accounts.signIn.forgotten}</a>
      </p>
      <p>
        {accounts.signIn.noAccount} <a href={paths.signUp()}>{accounts.signIn.signUp}</a>
      </p>
    </PostForm>
  )
  return (
    <PublicPage title={accounts.signIn.title}>
      <Page width={loaderData.cast.length > 0 ? 'wide' : 'form'}>
        <Stack gap={6}>
          <PageHead title={accounts.signIn.title} lead={accounts.signIn.lead} />
          {loaderData.cast.length > 0 ? (
            <Split asideWidth={400} asideFirst aside={form}>
              <DemoCast people={loaderData.cast} />
            </Split>
          ) : (
            form
          )}
        </Stack>
      </Page>
    </PublicPage>
  )
}
