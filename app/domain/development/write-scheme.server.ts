import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { isRegionCode, within } from '#app/kernel/regions.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { SchemeInput } from './schemas.ts'
import { schemeActs } from './scheme-acts.ts'
import { findSchemeFor } from './scheme-queries.server.ts'

type Reason = 'notOurRegion' | 'notOurSector'

/** A scheme reaches no further than its agency does. */
function columnsOf(official: Official, input: SchemeInput) {
  const { regionCode = official.region, opensOn, closesOn, ...rest } = input
  return {
    ...rest,
    kinds: [...new Set(input.kinds)],
    regionCode,
    opensOn: dateColumn(opensOn),
    closesOn: dateColumn(closesOn),
  }
}

function wrongReach(official: Official, input: SchemeInput): Reason | undefined {
  const { regionCode = official.region, sectors } = input
  if (!isRegionCode(regionCode) || !within(regionCode, official.region)) return 'notOurRegion'
  const ours = official.sectors.length === 0 || sectors.every((s) => official.sectors.includes(s))
  return ours ? undefined : 'notOurSector'
}

export async function draftScheme(
  official: Official,
  input: SchemeInput,
  now: Date,
): Promise<Result<{ schemeId: string }, { reason: Reason }>> {
  const reason = wrongReach(official, input)
  if (reason) return refuse({ reason })
  const id = newId()
  await transact(async (tx) => {
    await tx.scheme.create({
      data: {
        ...{ id, agencyId: official.organisationId },
        ...columnsOf(official, input),
        ...{ createdBy: official.userId, createdAt: now, updatedAt: now },
      },
    })
    await recordEvent(tx, {
      type: 'scheme.drafted',
      subject: { type: 'scheme', id },
      by: official,
      data: { name: input.name },
    })
  })
  return ok({ schemeId: id })
}

/** A scheme that was opened is no longer changed: makers have read it. */
export async function editScheme(
  official: Official,
  schemeId: string,
  input: SchemeInput,
  now: Date,
): Promise<Result<undefined, { reason: Reason | 'notFound' | 'alreadyOpen' }>> {
  if (!(await findSchemeFor(official, schemeId))) return refuse({ reason: 'notFound' })
  const reason = wrongReach(official, input)
  if (reason) return refuse({ reason })
  const { from, to } = schemeActs.edit
  return transact(async (tx) => {
    const { count } = await tx.scheme.updateMany({
      where: { id: schemeId, agencyId: official.organisationId, state: { in: [...from] } },
      data: { ...columnsOf(official, input), state: to, updatedAt: now },
    })
    if (count === 0) return refuse({ reason: 'alreadyOpen' as const })
    await recordEvent(tx, {
      type: 'scheme.edited',
      subject: { type: 'scheme', id: schemeId },
      by: official,
      data: { name: input.name },
    })
    return ok()
  })
}
