import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import type { DrawJob } from '#app/domain/catalogue/line-sheets/ask-for-sheet.server.ts'
import {
  failSheet,
  findSheetToDraw,
  keepSheet,
  noteHandled,
} from '#app/domain/catalogue/line-sheets/keep-sheet.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { drawSheet, sheetOf } from '#app/http/line-sheet.server.ts'
import { locales } from '#app/messages/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'

/** Five hundred products, on a machine that has much else to do. */
const patience = 180_000

/** Who asked, if they still work for the firm. */
async function buyerOf({ userId, membershipId }: DrawJob): Promise<Buyer | undefined> {
  const person = await findPerson(userId)
  return person?.actors.find(
    (actor): actor is Buyer => actor.role === 'buyer' && actor.membershipId === membershipId,
  )
}

/** Draws a sheet with what its buyer may see at this moment; one that fails can be asked for again. */
export async function drawLineSheet(job: DrawJob): Promise<void> {
  const { lineSheetId } = job
  const asked = await findSheetToDraw(lineSheetId)
  if (!asked) return
  try {
    const buyer = await buyerOf(job)
    const locale = locales.find((each) => each === asked.locale) ?? 'id'
    const sheet = buyer && (await sheetOf(buyer, asked.source, locale))
    if (!sheet) throw new Error('nobody is there to draw it for')
    const tell = (read: number) => noteHandled(lineSheetId, read)
    const pdf = await drawSheet(sheet, locale, { tell, milliseconds: patience })
    const { everyPrice } = sightOf([buyer])
    await keepSheet(lineSheetId, { pdf, everyPrice }, now())
  } catch (error) {
    log.error({ error, lineSheetId }, 'a line sheet could not be drawn')
    await failSheet(lineSheetId, now())
  }
}
