import { database } from '#app/platform/database.server.ts'
import type { SheetSource } from './drawn-sheet.ts'

const aDay = 24 * 60 * 60 * 1000

/** What a job is to draw, unless it is drawn already. */
export async function findSheetToDraw(
  lineSheetId: string,
): Promise<{ source: SheetSource; locale: string } | undefined> {
  const row = await database().lineSheet.findFirst({
    where: { id: lineSheetId, madeAt: null },
    select: { search: true, shortlistId: true, locale: true },
  })
  if (!row) return undefined
  const { search, shortlistId, locale } = row
  return { source: shortlistId ? { shortlistId } : { search: search ?? '' }, locale }
}

export const noteHandled = (id: string, handled: number) =>
  database().lineSheet.updateMany({ where: { id, madeAt: null }, data: { handled } })

/** The drawn sheet, for a day: it is as true as the moment it was drawn. */
export const keepSheet = (
  id: string,
  drawn: { pdf: Uint8Array<ArrayBuffer>; everyPrice: boolean },
  now: Date,
) =>
  database().lineSheet.updateMany({
    where: { id, madeAt: null },
    data: { ...drawn, madeAt: now, failedAt: null },
  })

export const failSheet = (id: string, now: Date) =>
  database().lineSheet.updateMany({ where: { id, madeAt: null }, data: { failedAt: now } })

/** Yesterday's sheets go. @returns how many */
export async function sweepLineSheets(now: Date): Promise<number> {
  const before = new Date(now.getTime() - aDay)
  const { count } = await database().lineSheet.deleteMany({ where: { askedAt: { lt: before } } })
  return count
}
