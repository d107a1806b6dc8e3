import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { outletsOf, productsOf } from './reach.server.ts'
import type { PlacementInput } from './schemas.ts'

export type PlacementEdited = Result<undefined, { reason: 'notFound' | 'dayTaken' }>

/** From when to when an outlet carries a product, and on what terms. */
export async function editPlacement(
  official: Official,
  id: string,
  placement: PlacementInput,
): Promise<PlacementEdited> {
  const { userId, organisationId } = official
  const { startsOn, endsOn, contract } = placement
  try {
    return await transact(async (tx) => {
      const changed = await tx.placement.updateMany({
        where: { id, outlet: outletsOf(official), chainProduct: productsOf(official) },
        data: {
          startsOn: dateColumn(startsOn),
          endsOn: endsOn ? dateColumn(endsOn) : null,
          contract: contract ?? null,
        },
      })
      if (changed.count === 0) return refuse({ reason: 'notFound' })
      await recordEvent(tx, {
        type: 'placement.edited',
        subject: { type: 'placement', id },
        by: { userId, role: 'official', organisationId },
        data: { ...placement },
      })
      return ok()
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'dayTaken' })
    throw error
  }
}
