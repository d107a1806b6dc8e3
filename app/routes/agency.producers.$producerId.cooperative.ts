import { redirect } from 'react-router'
import { z } from 'zod'
import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { assignCooperative } from '#app/domain/development/assign-cooperative.server.ts'
import { parseForm, redirectWith } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { optionalText } from '#app/kernel/form-fields.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.producers.$producerId.cooperative'

const Schema = z.object({ cooperativeId: optionalText(36) })

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, Schema)
  if (!parsed.ok || !isId(params.producerId)) throw notFound()
  const changed = await assignCooperative(official, params.producerId, parsed.value.cooperativeId, {
    now: now(),
    shelf: refreshShelf,
  })
  if (!changed.ok) throw notFound()
  const { joined } = messagesFor(localeOf(request)).firm.caseload
  return redirectWith(paths.agency.producer(params.producerId), { tone: 'ok', text: joined })
}

export const loader = ({ params }: Route.LoaderArgs) =>
  redirect(paths.agency.producer(params.producerId))
