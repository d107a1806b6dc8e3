import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** For who has an account: accept as who they are, or sign in first. */
export function WithAccount({ token, guest }: { token: string; guest: string | undefined }) {
  const { invitation } = useMessages().accounts
  if (!guest) {
    return (
      <p>
        <a href={paths.signIn(paths.invitation(token))}>{invitation.signInFirst}</a>
      </p>
    )
  }
  return (
    <form method="post" action={paths.invitationMembership(token)}>
      <Button>{invitation.acceptAs(guest)}</Button>
    </form>
  )
}
