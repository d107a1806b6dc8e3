import { withdrawChange } from '#app/domain/curation/changes/withdraw-change.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/producer.changes.$changeId.withdrawal'

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const withdrawn = await withdrawChange(producer, params.changeId, now())
  const words = messagesFor(localeOf(request)).changes.maker
  if (!withdrawn.ok) {
    if (withdrawn.refusal.reason === 'notFound') throw notFound()
    return refused(request, words.gone, paths.producer.products())
  }
  const back = paths.producer.product(withdrawn.value.productId)
  return redirectWith(back, { tone: 'ok', text: words.withdrawn })
}
