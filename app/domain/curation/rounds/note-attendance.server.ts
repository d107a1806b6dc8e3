import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { ownedBy } from './move-round.server.ts'
import type { AttendanceInput } from './schemas.ts'

/** Keeps the list of a curation day: who of those expected is there, and who else came. */
export async function noteAttendance(
  official: Official,
  roundId: string,
  { present, shown, guest }: AttendanceInput,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'draft' }>> {
  return transact(async (tx) => {
    const round = await tx.round.findFirst({
      where: { id: roundId, ...ownedBy(official, 'dated') },
      select: { state: true },
    })
    if (!round) return refuse({ reason: 'notFound' })
    if (round.state === 'draft') return refuse({ reason: 'draft' })
    const noted = { notedBy: official.userId }
    await tx.attendance.updateMany({
      where: { roundId, id: { in: present }, presentAt: null },
      data: { presentAt: now, ...noted },
    })
    // Somebody else at the door may have noted others since this page was read: they stay.
    const left = shown.filter((id) => !present.includes(id))
    await tx.attendance.updateMany({
      where: { roundId, id: { in: left }, presentAt: { not: null } },
      data: { presentAt: null, ...noted },
    })
    if (guest) {
      await tx.attendance.create({
        data: { id: newId(), roundId, ...guest, presentAt: now, ...noted, createdAt: now },
      })
    }
    await recordEvent(tx, {
      type: 'round.attendanceNoted',
      subject: { type: 'round', id: roundId },
      by: official,
      data: { present: present.length + (guest ? 1 : 0) },
    })
    return ok()
  })
}
