import { redirect } from 'react-router'
import { z } from 'zod'
import { demoPassword, demoPeople } from '#app/domain/accounts/demo-people.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { notFound } from '#app/http/guard.server.ts'
import { cookiesOf, homeFor } from '#app/http/session.server.ts'
import { paths } from '#app/paths.ts'
import { auth } from '#app/platform/auth.server.ts'
import { environment } from '#app/platform/env.server.ts'
import type { Route } from './+types/demo-sign-in'

/** One click into a part of the demonstration's cast; the door exists only there. */
export async function action({ request }: Route.ActionArgs) {
  if (environment().ETALASE_DEMO !== 'on') throw notFound()
  const parsed = await parseForm(request, z.object({ email: z.string() }))
  const person = demoPeople.find((each) => parsed.ok && each.email === parsed.value.email)
  if (!person) throw notFound()
  const response = await auth().api.signInEmail({
    body: { email: person.email, password: demoPassword },
    headers: request.headers,
    asResponse: true,
  })
  if (!response.ok) return redirect(paths.signIn())
  const { user } = (await response.json()) as { user?: { id: string } }
  const to = user ? await homeFor(user.id) : paths.secondFactor()
  return redirect(to, { headers: cookiesOf(response) })
}

export const loader = () => redirect(paths.signIn())
