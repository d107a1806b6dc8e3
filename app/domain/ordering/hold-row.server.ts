import type { Transaction } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

const tables = { orderPart: 'order_part', invoice: 'invoice' } as const

/**
 * Holds the parent whose children are about to be summed, until the transaction ends: two
 * shipments of one part, or two payments of one invoice, wait for each other.
 */
export const holdRow = (tx: Transaction, table: keyof typeof tables, id: string): Promise<number> =>
  tx.$executeRaw`SELECT 1 FROM ${Prisma.raw(tables[table])} WHERE id = ${id}::uuid FOR NO KEY UPDATE`
