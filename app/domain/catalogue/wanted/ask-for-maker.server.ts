import type { Buyer } from '#app/domain/accounts/actor.ts'
import { agenciesAround } from '#app/domain/certification/agencies-around.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { nextNumber, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { WantedInput } from './schemas.ts'
import { wantedActs } from './wanted-acts.ts'

type Refusal = { reason: 'noAgency' | 'pastDay' }

/**
 * Somebody is to look for a maker: the agency of the place where it should be made. Asked again with
 * the same id, it finds what the first one asked.
 */
export async function askForMaker(
  buyer: Buyer,
  { neededBy, districtCode, ...wish }: WantedInput,
  now: Date,
  wantedId = newId(),
): Promise<Result<{ wantedId: string; number: string }, Refusal>> {
  if (neededBy && neededBy < dayOf(now)) return refuse({ reason: 'pastDay' })
  const [agencyId] = await agenciesAround(districtCode ?? buyer.region, null)
  if (!agencyId) return refuse({ reason: 'noAgency' })
  const { userId, role, organisationId, name, keyId } = buyer
  return transact(async (tx) => {
    const known = await tx.wanted.findFirst({ where: { id: wantedId, buyerId: organisationId } })
    if (known) return ok({ wantedId, number: known.number })
    const number = await nextNumber(tx, 'CARI', Number(dayOf(now).slice(0, 4)))
    await tx.wanted.create({
      data: {
        ...{ id: wantedId, number, agencyId, buyerId: organisationId, state: wantedActs.ask.to },
        ...{ askedBy: userId, askedByName: name, askedAt: now, districtCode, ...wish },
        neededBy: neededBy ? dateColumn(neededBy) : null,
      },
    })
    await recordEvent(tx, {
      type: 'wanted.asked',
      subject: { type: 'wanted', id: wantedId },
      by: { userId, role, organisationId, keyId },
      data: { number, what: wish.what },
    })
    return ok({ wantedId, number })
  })
}
