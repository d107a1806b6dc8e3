import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { schemeActs } from './scheme-acts.ts'
import { findSchemeFor } from './scheme-queries.server.ts'

type Moved = Result<undefined, { reason: 'notFound' | 'alreadyDone' }>

async function move(
  official: Official,
  schemeId: string,
  act: 'open' | 'close',
  now: Date,
): Promise<Moved> {
  const scheme = await findSchemeFor(official, schemeId)
  if (!scheme) return refuse({ reason: 'notFound' })
  const { from, to } = schemeActs[act]
  const moved = await transact(async (tx) => {
    const { count } = await tx.scheme.updateMany({
      where: { id: schemeId, agencyId: official.organisationId, state: { in: [...from] } },
      data: { state: to, updatedAt: now },
    })
    if (count === 0) return false
    await recordEvent(tx, {
      type: act === 'open' ? 'scheme.opened' : 'scheme.closed',
      subject: { type: 'scheme', id: schemeId },
      by: official,
      data: { name: scheme.name },
    })
    return true
  })
  return moved ? ok() : refuse({ reason: 'alreadyDone' })
}

/** From now on makers it reaches see it on their roads. */
export const openScheme = (official: Official, schemeId: string, now: Date): Promise<Moved> =>
  move(official, schemeId, 'open', now)

/** No more requests; seats that were granted stay granted. */
export const closeScheme = (official: Official, schemeId: string, now: Date): Promise<Moved> =>
  move(official, schemeId, 'close', now)
