import { tell } from '#app/domain/accounts/notify.server.ts'
import {
  findCall,
  findFittingMakers,
  findInvited,
} from '#app/domain/curation/calls/makers-to-tell.server.ts'
import {
  type CallNewsJob,
  queueCallNews,
} from '#app/domain/curation/calls/queue-call-news.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'

/**
 * Tells the makers whose products fit a call, some hundred products at a time, and leaves the next to
 * another job. Again is no matter: a notice is written once per event and reader.
 */
export async function tellFittingMakers(
  { eventId, callId, after }: CallNewsJob,
  most?: number,
): Promise<void> {
  const call = await findCall(callId)
  if (call?.state !== 'open') return
  const batch = await findFittingMakers(call, now(), after, most)
  const invited = new Set((await findInvited(callId)).map(({ producerId }) => producerId))
  for (const organisationId of batch.makers) {
    if (invited.has(organisationId)) continue
    await tell({
      event: { id: eventId, subjectType: 'round', subjectId: callId },
      to: { organisationId, role: 'producer' },
      kind: 'rounds.callFits',
      data: { call: call.title, owner: call.ownerName, closesOn: call.closesOn ?? '' },
      path: paths.producer.call(callId),
    })
  }
  if (batch.after) await queueCallNews({ eventId, callId, after: batch.after })
}
