import { acceptInvitation, findInvitation } from '#app/domain/accounts/accept-invitation.server.ts'
import { AcceptInvitationSchema } from '#app/domain/accounts/schemas.ts'
import { badForm, parseForm } from '#app/http/forms.server.ts'
import { currentPerson } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { signInAndGo } from '#app/http/session.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { WithAccount } from '#app/ui/accounts/with-account.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/invitations.$token._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const [invitation, person] = await Promise.all([
    findInvitation(params.token, now()),
    currentPerson(request),
  ])
  return { invitation, token: params.token, guest: person?.name }
}

export async function action({ request, params }: Route.ActionArgs) {
  const parsed = await parseForm(request, AcceptInvitationSchema)
  if (!parsed.ok) return badForm({ ...parsed, typed: { ...parsed.typed, password: '' } })
  const accepted = await acceptInvitation(params.token, parsed.value, now())
  const words = messagesFor(localeOf(request)).accounts.invitation
  const { name, email, password } = parsed.value
  if (!accepted.ok) {
    const { reason } = accepted.refusal
    return badForm({
      errors: { [reason === 'invalid' ? '' : 'email']: words[reason] },
      typed: { name, email },
    })
  }
  const answer = await signInAndGo(request, { email, password })
  if (answer instanceof Response) return answer
  return badForm({ errors: { '': words.accepted }, typed: { name, email } })
}

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const { accounts } = useMessages()
  const { invitation } = loaderData
  const words = accounts.invitation
  if (!invitation) {
    return (
      <PublicPage title={words.title('Etalase')}>
        <Page width="form">
          <EmptyState
            title={words.invalid}
            action={<ButtonLink to={paths.signIn()}>{accounts.signIn.submit}</ButtonLink>}
          />
        </Page>
      </PublicPage>
    )
  }
  const { errors = {}, typed = {} } = actionData ?? {}
  const { organisationName, name, email, role } = invitation
  return (
    <PublicPage title={words.title(organisationName)}>
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={words.title(organisationName)}
            lead={words.lead(name, accounts.roles[role], organisationName)}
          />
          <WithAccount token={loaderData.token} guest={loaderData.guest} />
          <PostForm>
            <FormErrors errors={errors} />
            <TextInput
              name="name"
              label={accounts.signUp.name}
              autoComplete="name"
              value={(typed.name as string) ?? name}
              error={errors.name}
            />
            <TextInput
              name="email"
              type="email"
              label={accounts.signUp.email}
              autoComplete="username"
              value={(typed.email as string) ?? email}
              error={errors.email}
            />
            <TextInput
              name="password"
              type="password"
              label={accounts.signUp.password}
              hint={accounts.signUp.passwordHint}
              autoComplete="new-password"
              error={errors.password}
            />
            <Button>{words.submit}</Button>
          </PostForm>
        </Stack>
      </Page>
    </PublicPage>
  )
}
