import type { Buyer } from '#app/domain/accounts/actor.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { type DrawnSheet, sheetState } from './drawn-sheet.ts'

/** A sheet of the buyer's own firm, without its bytes. */
export async function findSheetFor(
  { organisationId }: Buyer,
  lineSheetId: string,
): Promise<DrawnSheet | undefined> {
  if (!isId(lineSheetId)) return undefined
  const row = await database().lineSheet.findFirst({
    where: { id: lineSheetId, buyerId: organisationId },
    omit: { pdf: true },
  })
  if (!row) return undefined
  const { id, title, total, handled, askedAt } = row
  return { id, title, total, handled, askedAt, state: sheetState(row) }
}

/** Its bytes, once it is drawn, while its firm still sees all prices that it shows. */
export async function readSheet(
  buyer: Buyer,
  lineSheetId: string,
): Promise<{ title: string; pdf: Uint8Array<ArrayBuffer> } | undefined> {
  if (!isId(lineSheetId)) return undefined
  const row = await database().lineSheet.findFirst({
    where: {
      ...{ id: lineSheetId, buyerId: buyer.organisationId, madeAt: { not: null } },
      ...(sightOf([buyer]).everyPrice ? {} : { everyPrice: false }),
    },
    select: { title: true, pdf: true },
  })
  return row?.pdf ? { title: row.title, pdf: row.pdf } : undefined
}
