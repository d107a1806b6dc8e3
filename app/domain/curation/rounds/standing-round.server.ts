import { newId } from '#app/kernel/ids.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import type { Round } from './round.ts'
import { toRound, withOwner } from './round-row.server.ts'

/** The round that every agency has without planning it: always open, without limit. */
export async function standingRoundOf(
  on: Queryable,
  agency: { id: string; region: string },
  now: Date,
): Promise<Round> {
  const where = { ownerId: agency.id, kind: 'standing' } as const
  const known = await on.round.findFirst({ where, include: withOwner })
  if (known) return toRound(known)
  // A database rule keeps it one, however many ask for it at once.
  await on.round.createMany({
    skipDuplicates: true,
    data: [
      {
        ...{ id: newId(), ...where, regionCode: agency.region, state: 'open', title: '' },
        openedAt: now,
      },
    ],
  })
  return toRound(await on.round.findFirstOrThrow({ where, include: withOwner }))
}
