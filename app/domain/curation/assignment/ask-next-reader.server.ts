import { askReaders } from '#app/domain/curation/ask-readers.server.ts'
import { findCandidates, passedOver } from '#app/domain/curation/assignment/candidates.server.ts'
import type { LockedFile } from '#app/domain/curation/locked-file.server.ts'
import { readersWanted } from '#app/domain/curation/policy.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Author } from '#app/platform/events.server.ts'

/** Asks the best curator who is free, without waiting for an official; nobody free: the file waits. */
export async function askNextReader(
  tx: Transaction,
  file: LockedFile,
  by: Author,
  now: Date,
): Promise<void> {
  if (readersWanted(file.state, file.active.length, file.readersWanted) === 0) return
  const others = passedOver(file, file.reviews, file.currentVersion)
  const [best] = await findCandidates({ ...file, passedOver: others }, tx)
  if (best) await askReaders(tx, by, file, [best.userId], now)
}
