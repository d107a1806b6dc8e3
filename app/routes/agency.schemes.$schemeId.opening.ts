import { redirect } from 'react-router'
import { openScheme } from '#app/domain/development/move-scheme.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.schemes.$schemeId.opening'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const moved = await openScheme(official, params.schemeId, now())
  const words = messagesFor(localeOf(request)).development
  const back = paths.agency.scheme(params.schemeId)
  if (moved.ok) return redirectWith(back, { tone: 'ok', text: words.schemes.opened })
  if (moved.refusal.reason === 'notFound') throw notFound()
  return refused(request, words.refusals.alreadyDone, back)
}

export const loader = ({ params }: Route.LoaderArgs) =>
  redirect(paths.agency.scheme(params.schemeId))
