import type { Producer } from '#app/domain/accounts/actor.ts'
import { findTaxRules } from '#app/domain/ordering/find-tax-rules.server.ts'
import { computeTax } from '#app/domain/ordering/tax.ts'
import { isId } from '#app/kernel/ids.ts'
import { total } from '#app/kernel/money.ts'
import type { Queryable } from '#app/platform/database.server.ts'

type Given = { day: string; sellerBelowThreshold: boolean }

/** What an invoice for a receipt says on a day: shown before it is issued, and written then. */
export async function computeBill(
  on: Queryable,
  producer: Producer,
  receiptId: string,
  { day, sellerBelowThreshold }: Given,
) {
  if (!isId(receiptId)) return undefined
  const receipt = await on.receipt.findFirst({
    where: { id: receiptId, shipment: { part: { producerId: producer.organisationId } } },
    include: {
      invoice: { select: { id: true } },
      lines: { include: { shipmentLine: { include: { orderLine: true } } } },
      shipment: {
        include: {
          part: {
            include: { order: { include: { buyer: { include: { organisation: true } } } } },
          },
        },
      },
    },
  })
  if (!receipt) return undefined
  const seller = await on.producer.findUniqueOrThrow({
    where: { id: producer.organisationId },
    select: { taxable: true },
  })
  const { buyer } = receipt.shipment.part.order
  const lines = receipt.lines
    .filter(({ accepted }) => accepted > 0)
    .sort((a, b) => a.shipmentLine.orderLine.position - b.shipmentLine.orderLine.position)
    .map(({ accepted, shipmentLine: { orderLine } }) => ({
      productName: orderLine.productName,
      unit: orderLine.unit,
      quantity: accepted,
      price: orderLine.price,
      amount: BigInt(accepted) * orderLine.price,
    }))
  const goods = total(lines.map(({ amount }) => amount))
  const rules = await findTaxRules(on)
  const tax = computeTax(
    {
      goods,
      day,
      sellerTaxable: seller.taxable,
      buyerGovernmental: buyer.governmental,
      buyerWithholds: buyer.withholds,
      sellerBelowThreshold,
    },
    rules.vat,
    rules.withholding,
  )
  return { receipt, buyer, seller, lines, goods, tax }
}
