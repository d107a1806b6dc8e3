import type { Shelf } from '#app/domain/products/hold.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { dropVoidChanges } from './move-certificate-change.server.ts'
import { reviewLicences } from './review-licences.server.ts'
import { supersedeRenewed } from './supersede.server.ts'

const atOnce = 500
/** A night or two may be missed. */
const week = 7
const first = '00000000-0000-0000-0000-000000000000'

/** What a date may have changed for: its firm's licence ended or began, or it is held already. */
const findNext = async (tx: Transaction, today: Date, after: string): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH dated AS (
      SELECT id, producer_id FROM certificate
      WHERE expires_on BETWEEN ${today}::date - ${week}::int AND ${today}::date - 1
        OR issued_on BETWEEN ${today}::date - ${week}::int AND ${today}::date
        OR superseded_at > ${today}::date - ${week}::int
    )
    SELECT product.id FROM product
    WHERE product.state = 'listed' AND product.id > ${after}::uuid AND (
      product.producer_id IN (SELECT producer_id FROM dated)
      OR product.id IN (
        SELECT product_id FROM certificate_scope JOIN dated ON dated.id = certificate_id)
      OR product.id IN (
        SELECT product_id FROM product_hold WHERE lifted_at IS NULL AND cause = 'certificate'))
    ORDER BY product.id LIMIT ${atOnce}`
  return rows.map(({ id }) => id)
}

/** The nightly round: what lost a licence by its date leaves the shelf, what began carries again. */
export async function suspendLapsed(now: Date, shelf: Shelf<Transaction>): Promise<void> {
  const today = dateColumn(dayOf(now))
  await transact(async (tx) => {
    const renewed = await supersedeRenewed(tx, now)
    await dropVoidChanges(tx, renewed, { by: {}, now })
  })
  for (let after = first; ; ) {
    const ids = await transact(async (tx) => {
      const next = await findNext(tx, today, after)
      await reviewLicences(tx, next, { now, by: {}, shelf })
      return next
    })
    after = ids.at(-1) ?? after
    if (ids.length < atOnce) return
  }
}
