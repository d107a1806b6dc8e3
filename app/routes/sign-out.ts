import { redirect } from 'react-router'
import { askAuth, cookiesOf } from '#app/http/session.server.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/sign-out'

export async function action({ request }: Route.ActionArgs) {
  const response = await askAuth(request, '/sign-out', {})
  return redirect(paths.home(), { headers: cookiesOf(response) })
}

export const loader = () => redirect(paths.home())
