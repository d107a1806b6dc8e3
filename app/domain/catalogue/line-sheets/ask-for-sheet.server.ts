import type { Buyer } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import type { SheetSource } from './drawn-sheet.ts'

export type DrawJob = { lineSheetId: string; userId: string; membershipId: string }

type Wanted = { title: string; total: number; locale: string; source: SheetSource }

/** So many may be on their way for one firm; what is older than an hour has been given up. */
const mostRunning = 3
const givenUp = 60 * 60 * 1000

/**
 * Leaves the drawing of a long sheet to a job. Asked again with the same id, it finds what the first
 * one asked.
 */
export function askForSheet(
  buyer: Buyer,
  { title, total, locale, source }: Wanted,
  now: Date,
  lineSheetId = newId(),
): Promise<Result<{ lineSheetId: string }, { reason: 'tooMany' }>> {
  const { organisationId: buyerId, userId, membershipId } = buyer
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${buyerId}::uuid FOR UPDATE`
    const known = await tx.lineSheet.count({ where: { id: lineSheetId, buyerId } })
    if (known > 0) return ok({ lineSheetId })
    const since = new Date(now.getTime() - givenUp)
    const running = await tx.lineSheet.count({
      where: { buyerId, madeAt: null, failedAt: null, askedAt: { gt: since } },
    })
    if (running >= mostRunning) return refuse({ reason: 'tooMany' })
    await tx.lineSheet.create({
      data: {
        ...{ id: lineSheetId, buyerId, userId, title, total, locale },
        ...source,
        askedAt: now,
      },
    })
    const job: DrawJob = { lineSheetId, userId, membershipId }
    // One after the other, whoever asked: the other worker stays free for everything else.
    await addJob(tx, 'drawLineSheet', job, 'lineSheets')
    await recordEvent(tx, {
      type: 'lineSheet.asked',
      subject: { type: 'lineSheet', id: lineSheetId },
      by: buyer,
      data: { title, total },
    })
    return ok({ lineSheetId })
  })
}
