import { redirect } from 'react-router'
import { z } from 'zod'
import { parseForm } from '#app/http/forms.server.ts'
import { preferenceCookie } from '#app/http/preferences.server.ts'
import { safeBack } from '#app/http/session.server.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/preferences.theme'

const Schema = z.object({
  theme: z.enum(['light', 'dark', 'auto']),
  returnTo: z.string().optional(),
})

export async function action({ request }: Route.ActionArgs) {
  const parsed = await parseForm(request, Schema)
  if (!parsed.ok) return redirect(paths.home())
  const { theme, returnTo } = parsed.value
  const headers = { 'Set-Cookie': preferenceCookie('theme', theme) }
  return redirect(safeBack(returnTo) ?? paths.home(), { headers })
}

export const loader = () => redirect(paths.home())
