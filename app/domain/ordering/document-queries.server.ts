import type { Actor } from '#app/domain/accounts/actor.ts'
import type { InvoicePaper, ReceiptPaper } from '#app/domain/ordering/document-view.ts'
import { mayReadPaper } from '#app/domain/ordering/paper-readers.ts'
import { payableOf } from '#app/domain/ordering/tax.ts'
import { viewShipment, wholePart } from '#app/domain/ordering/view-parts.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

const inChain = {
  ...wholePart.shipments.include,
  part: { include: { order: { include: { buyer: { include: { organisation: true } } } } } },
} as const satisfies Prisma.ShipmentInclude

/** A shipment with all its papers, for those who may read them. */
async function findChain(actors: readonly Actor[], where: Prisma.ShipmentWhereInput) {
  const row = await database().shipment.findFirst({ where, include: inChain })
  if (!row?.receipt) return undefined
  const { order, producerId } = row.part
  const seller = await database().producer.findUniqueOrThrow({ where: { id: producerId } })
  const { regionCode: region, sector } = seller
  const owners = { buyerId: order.buyerId, producerId, region, sector }
  if (!mayReadPaper(actors, owners)) return undefined
  return {
    row,
    receipt: row.receipt,
    shipment: viewShipment(row),
    seller,
    parties: {
      seller: { name: seller.businessName, address: seller.address, npwp: seller.npwp },
      buyer: {
        name: order.buyer.organisation.name,
        address: order.buyer.address,
        npwp: order.buyer.npwp,
      },
      orderNumber: row.part.number,
      shipmentNumber: row.number,
      receiptNumber: row.receipt.number,
    },
  }
}

export async function findReceiptPaper(
  actors: readonly Actor[],
  receiptId: string,
): Promise<ReceiptPaper | undefined> {
  if (!isId(receiptId)) return undefined
  const chain = await findChain(actors, { receipt: { id: receiptId } })
  const receipt = chain?.shipment.receipt
  if (!chain || !receipt) return undefined
  const sender = await database().user.findUnique({
    where: { id: chain.row.shippedBy },
    select: { name: true },
  })
  return {
    ...chain.parties,
    receivedAt: receipt.receivedAt,
    receiverName: receipt.receiverName,
    senderName: sender?.name ?? chain.parties.seller.name,
    carrier: chain.shipment.carrier,
    note: receipt.note,
    lines: receipt.lines,
  }
}

export async function findInvoicePaper(
  actors: readonly Actor[],
  invoiceId: string,
): Promise<InvoicePaper | undefined> {
  if (!isId(invoiceId)) return undefined
  const chain = await findChain(actors, { receipt: { invoice: { id: invoiceId } } })
  const row = chain?.receipt.invoice
  if (!chain || !row) return undefined
  const lines = await database().invoiceLine.findMany({
    where: { invoiceId },
    orderBy: { position: 'asc' },
  })
  const { bankName: bank, bankAccount: account, bankHolder: holder } = chain.seller
  return {
    ...chain.parties,
    bank: { bank, account, holder },
    invoice: { ...row, dueOn: dayOrNull(row.dueOn), payable: payableOf(row) },
    lines,
  }
}
