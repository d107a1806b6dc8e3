import { findPartForBuyer } from '#app/domain/ordering/buyer-queries.server.ts'
import { resumePart } from '#app/domain/ordering/resume-part.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/buyer.parts.$partId.resumption'

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { orderId, part } = found(await findPartForBuyer(buyer, params.partId))
  const done = await resumePart(buyer, part.id, now())
  const m = messagesFor(localeOf(request)).ordering.closing
  const back = paths.buyer.order(orderId)
  if (done.ok) return redirectWith(back, { tone: 'ok', text: m.insisted })
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, m.refusals[reason], back)
}
