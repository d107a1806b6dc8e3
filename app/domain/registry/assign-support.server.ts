import type { Official } from '#app/domain/accounts/actor.ts'
import { findProducerFor } from '#app/domain/registry/queries.server.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Refusal = { reason: 'notFound' | 'notOurs' }

/** People of the agency who accompany makers. */
export const findMentors = (official: Official) =>
  database().membership.findMany({
    where: { organisationId: official.organisationId, role: 'mentor' },
    select: { userId: true, user: { select: { name: true } } },
  })

/** Cooperatives in the agency's region. */
export const findCooperatives = (official: Official) =>
  database().organisation.findMany({
    where: { kind: 'cooperative', regionCode: codesWithin(official.region) },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })

async function change(
  official: Official,
  producerId: string,
  data: { mentorId: string | null },
): Promise<Result<undefined, Refusal>> {
  if (!(await findProducerFor(official, producerId))) return refuse({ reason: 'notFound' })
  await transact(async (tx) => {
    await tx.producer.update({ where: { id: producerId }, data })
    const { userId, role, organisationId } = official
    await recordEvent(tx, {
      type: 'producer.mentorAssigned',
      subject: { type: 'producer', id: producerId },
      by: { userId, role, organisationId },
      data,
    })
  })
  return ok()
}

/** Gives a maker into a mentor's care, or into nobody's. */
export async function assignMentor(
  official: Official,
  producerId: string,
  mentorId: string | undefined,
): Promise<Result<undefined, Refusal>> {
  const mentors = await findMentors(official)
  if (mentorId && !mentors.some(({ userId }) => userId === mentorId)) {
    return refuse({ reason: 'notOurs' })
  }
  return change(official, producerId, { mentorId: mentorId ?? null })
}
