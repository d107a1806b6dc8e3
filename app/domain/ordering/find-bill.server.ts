import type { Producer } from '#app/domain/accounts/actor.ts'
import { computeBill } from '#app/domain/ordering/compute-bill.server.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

/** The invoice a receipt would give today, as its maker looks at it before issuing it. */
export async function findBill(producer: Producer, receiptId: string, now: Date) {
  const computed = await computeBill(database(), producer, receiptId, {
    day: dayOf(now),
    sellerBelowThreshold: false,
  })
  if (!computed) return undefined
  const { receipt, buyer, seller, lines, goods, tax } = computed
  const { part } = receipt.shipment
  return {
    receiptNumber: receipt.number,
    partId: part.id,
    partNumber: part.number,
    buyerName: buyer.organisation.name,
    withholds: buyer.withholds,
    taxable: seller.taxable,
    billed: receipt.invoice !== null,
    lines,
    sums: {
      goods,
      taxMethod: tax.method,
      taxBase: tax.base,
      tax: tax.tax,
      taxCode: tax.code,
      withholding: tax.withholding,
      total: tax.total,
      payable: tax.payable,
    },
  }
}
