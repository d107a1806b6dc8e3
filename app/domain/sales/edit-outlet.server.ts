import type { Official } from '#app/domain/accounts/actor.ts'
import { within } from '#app/kernel/regions.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { outletsOf } from './reach.server.ts'
import type { OutletInput } from './schemas.ts'

/** Where an outlet stands and since when; its code is the chain's and stays. */
export const editOutlet = (
  official: Official,
  id: string,
  outlet: OutletInput,
): Promise<Result<undefined, { reason: 'notFound' | 'outsideRegion' }>> =>
  transact(async (tx) => {
    const { region, userId, organisationId } = official
    const { name, regionCode, openedOn, closedOn } = outlet
    if (regionCode && !within(regionCode, region)) return refuse({ reason: 'outsideRegion' })
    const changed = await tx.outlet.updateMany({
      where: { AND: [{ id }, outletsOf(official)] },
      data: {
        name: name ?? null,
        regionCode: regionCode ?? null,
        openedOn: openedOn ? dateColumn(openedOn) : null,
        closedOn: closedOn ? dateColumn(closedOn) : null,
      },
    })
    if (changed.count === 0) return refuse({ reason: 'notFound' })
    await recordEvent(tx, {
      type: 'outlet.edited',
      subject: { type: 'outlet', id },
      by: { userId, role: 'official', organisationId },
      data: { ...outlet },
    })
    return ok()
  })
