import { findSampleFor } from '#app/domain/ordering/samples/queries.server.ts'
import { withdrawSample } from '#app/domain/ordering/samples/withdraw-sample.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/buyer.samples.$sampleAskingId.withdrawal'

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findSampleFor(buyer, params.sampleAskingId))
  const { samples: m } = messagesFor(localeOf(request))
  const back = paths.buyer.sample(id)
  const done = await withdrawSample(buyer, id, now())
  if (!done.ok) return refused(request, m.refusals[done.refusal.reason], back)
  return redirectWith(back, { tone: 'ok', text: m.withdrawn })
}
