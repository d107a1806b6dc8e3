import { database, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** Which search a letter's key belongs to, for whoever holds the letter. */
export const findByStopKey = (stopKey: string): Promise<{ name: string; alert: string } | null> =>
  database().savedSearch.findUnique({ where: { stopKey }, select: { name: true, alert: true } })

/** Ends the letters of a search by the key in one of them, without signing in. */
export async function stopAlerts(stopKey: string): Promise<boolean> {
  return transact(async (tx) => {
    const saved = await tx.savedSearch.findUnique({ where: { stopKey } })
    if (!saved) return false
    const where = { id: saved.id, alert: { not: 'never' } }
    const { count } = await tx.savedSearch.updateMany({ where, data: { alert: 'never' } })
    if (count > 0)
      await recordEvent(tx, {
        type: 'savedSearch.silenced',
        subject: { type: 'savedSearch', id: saved.id },
        by: {},
        data: { by: 'letter' },
      })
    return true
  })
}
