import { redirect } from 'react-router'
import { z } from 'zod'
import { parseForm } from '#app/http/forms.server.ts'
import { found, requirePerson } from '#app/http/guard.server.ts'
import { preferenceCookie } from '#app/http/preferences.server.ts'
import { paths } from '#app/paths.ts'
import { homeOf } from '#app/ui/shell/navigation.ts'
import type { Route } from './+types/preferences.acting'

/** Chooses which of one's memberships to work in. */
export async function action({ request }: Route.ActionArgs) {
  const person = await requirePerson(request)
  const parsed = await parseForm(request, z.object({ membershipId: z.string() }))
  const actor = found(
    person.actors.find((each) => parsed.ok && each.membershipId === parsed.value.membershipId),
  )
  const headers = { 'Set-Cookie': preferenceCookie('acting', actor.membershipId) }
  return redirect(homeOf(actor.role), { headers })
}

export const loader = () => redirect(paths.account.home())
