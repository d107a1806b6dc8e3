import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { database, isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

type Kind = 'dueTomorrow' | 'overdue'

const day = 24 * 60 * 60 * 1000
const jakarta = 7 * 60 * 60 * 1000
const batch = 500

/** The first instant of the day that lies so many days ahead, in Jakarta. */
const startOfDay = (now: Date, ahead: number) =>
  new Date(dateColumn(dayOf(now)).getTime() + ahead * day - jakarta)

/** Readings that wait: of files still under review, in rounds that still remind. */
const waiting = (kind: Kind, now: Date): Prisma.ReviewWhereInput => ({
  state: 'assigned',
  dueAt: kind === 'overdue' ? { lt: now } : { gte: startOfDay(now, 1), lt: startOfDay(now, 2) },
  reminders: { none: { kind } },
  submission: {
    state: 'underReview',
    OR: [{ remindersEndAt: null }, { remindersEndAt: { gt: now } }],
  },
})

/** Every night: once the day before a reading is due, once when it is overdue. */
export async function remindCurators(now: Date): Promise<number> {
  let count = 0
  for (const kind of ['dueTomorrow', 'overdue'] as const) {
    for (;;) {
      const due = await database().review.findMany({
        where: waiting(kind, now),
        select: { id: true, submissionId: true },
        orderBy: { dueAt: 'asc' },
        take: batch,
      })
      for (const reading of due) await remind(reading, kind, now)
      count += due.length
      if (due.length < batch) break
    }
  }
  return count
}

async function remind(reading: { id: string; submissionId: string }, kind: Kind, now: Date) {
  try {
    await transact(async (tx) => {
      await tx.reviewReminder.create({ data: { reviewId: reading.id, kind, at: now } })
      await recordEvent(tx, {
        type: 'review.reminded',
        subject: { type: 'review', id: reading.id },
        by: {},
        data: { submissionId: reading.submissionId, kind },
      })
    })
  } catch (error) {
    // Another process was quicker.
    if (!isUniqueViolation(error)) throw error
  }
}
