import type { Transaction } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'

const atOnce = 1000

/** Where an engine keeps an index of its own, it hears of listings as soon as they are committed. */
export async function askForIndexing(
  tx: Transaction,
  productIds: readonly string[],
): Promise<void> {
  if (!environment().MEILI_URL) return
  for (let from = 0; from < productIds.length; from += atOnce) {
    const some = { productIds: productIds.slice(from, from + atOnce) }
    // In one queue, so that an older reading of a row never overwrites a newer one.
    await addJob(tx, 'indexListings', some, 'search')
  }
}
