import { type Transaction, transact } from './database.server.ts'

/**
 * Does some work in transactions of its own, so many at a time, until one finds fewer than it could
 * take. @returns how many there were
 */
export async function inBatches(
  atOnce: number,
  work: (tx: Transaction) => Promise<number>,
): Promise<number> {
  for (let total = 0; ; ) {
    const count = await transact(work)
    total += count
    if (count < atOnce) return total
  }
}
