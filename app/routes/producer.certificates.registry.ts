import { takeOver } from '#app/domain/certification/take-over.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/producer.certificates.registry'

export async function action({ request }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const taken = await takeOver(producer, now())
  const { registry } = messagesFor(localeOf(request)).certification
  if (!taken.ok) return refused(request, registry.nothingToTake, paths.producer.certificates())
  const text = registry.taken(taken.value.count)
  return redirectWith(paths.producer.certificates(), { tone: 'ok', text })
}
