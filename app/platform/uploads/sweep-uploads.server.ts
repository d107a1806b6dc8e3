import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { attemptsBefore, removeAttempt } from './ingest/object-file.server.ts'
import { localIngest } from './upload-settings.server.ts'

const day = 24 * 60 * 60 * 1000
const batch = 500

/**
 * Clears what uploads left behind: tickets that ran out, bytes that became no file, and files on
 * disk that no row knows. Answers how many of each went.
 */
export async function sweepUploads(
  now: Date,
): Promise<{ tickets: number; objects: number; files: number }> {
  const before = new Date(now.getTime() - day)
  const { count: tickets } = await database().uploadTicket.deleteMany({
    where: { expiresAt: { lt: before } },
  })
  const ingest = localIngest()
  if (!ingest) return { tickets, objects: 0, files: 0 }
  const stale = await database().ingestObject.findMany({
    where: { kept: false, createdAt: { lt: before } },
    take: batch,
  })
  await database().ingestObject.deleteMany({
    where: { key: { in: stale.map(({ key }) => key) }, kept: false },
  })
  let files = 0
  for await (const attempt of attemptsBefore(ingest.directory, before)) {
    const known = isId(attempt) && (await database().ingestObject.count({ where: { attempt } }))
    if (known) continue
    await removeAttempt(ingest.directory, attempt)
    files += 1
  }
  return { tickets, objects: stale.length, files }
}
