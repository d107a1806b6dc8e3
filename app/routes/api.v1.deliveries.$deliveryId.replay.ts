import { findDeliveryFor } from '#app/domain/accounts/webhooks/queries.server.ts'
import { replayDelivery } from '#app/domain/accounts/webhooks/replay-delivery.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

const replay = answersAt(doors.replayDelivery, async ({ buyer, params, locale, actId, now }) => {
  const { id } = found(await findDeliveryFor(buyer, params.deliveryId))
  const replayed = await replayDelivery(buyer, id, now, actId)
  if (!replayed.ok) {
    const { reason } = replayed.refusal
    if (reason === 'notFound') throw notFound()
    throw refusedHere(locale, reason, messagesFor(locale).connections.webhooks.refusals[reason])
  }
  return found(await findDeliveryFor(buyer, replayed.value.deliveryId))
})

const route = machineRoute(replay)

export const loader = route.loader
export const action = route.action
