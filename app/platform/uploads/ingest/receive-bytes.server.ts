import { newId } from '#app/kernel/ids.ts'
import { now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { IngestObject } from '#app/platform/generated/prisma/client.ts'
import { BrokenBody, multipartFile } from './multipart-file.server.ts'
import {
  appendBytes,
  beginAttempt,
  bytesOnDisk,
  hashOf,
  removeAttempt,
} from './object-file.server.ts'

export type Received =
  | { state: 'complete'; object: IngestObject }
  | { state: 'refused'; status: number; error: string; have?: number }

const refused = (status: number, error: string, have?: number): Received => ({
  state: 'refused',
  status,
  error,
  ...(have === undefined ? {} : { have }),
})

const rangeStart = (request: Request): number =>
  Number(request.headers.get('range')?.match(/^bytes=(\d+)-$/)?.[1] ?? 0)

/** Takes the object over from whoever was sending it; the one before finds out when it ends. */
async function takeOver(
  directory: string,
  object: IngestObject,
  start: number,
): Promise<string | undefined> {
  const attempt = newId()
  await beginAttempt(directory, attempt, { attempt: object.attempt, bytes: start })
  const { count } = await database().ingestObject.updateMany({
    where: { key: object.key, attempt: object.attempt, completedAt: null },
    data: { attempt },
  })
  await removeAttempt(directory, count === 1 ? object.attempt : attempt)
  return count === 1 ? attempt : undefined
}

async function complete(
  directory: string,
  object: IngestObject,
  attempt: string,
): Promise<Received> {
  const { count } = await database().ingestObject.updateMany({
    where: { key: object.key, attempt, completedAt: null },
    data: { completedAt: now(), fileHash: await hashOf(directory, attempt) },
  })
  if (count !== 1) return refused(409, 'superseded')
  const stored = await database().ingestObject.findUniqueOrThrow({ where: { key: object.key } })
  return { state: 'complete', object: stored }
}

/** One PUT: the rest of the object from `Range: bytes=N-`, kept as far as it came. */
export async function receiveBytes(
  directory: string,
  object: IngestObject,
  request: Request,
): Promise<Received> {
  const start = rangeStart(request)
  if (object.completedAt) {
    // The last byte was here before its answer got lost: the sender may ask for the answer again.
    return start === object.size ? { state: 'complete', object } : refused(409, 'alreadyStored')
  }
  const have = await bytesOnDisk(directory, object.attempt)
  if (start > have) return refused(416, 'wrongRange', have)
  const attempt = await takeOver(directory, object, start)
  if (!attempt) return refused(409, 'superseded')
  try {
    const { size, tooLarge } = await appendBytes(
      directory,
      attempt,
      multipartFile(request),
      object.size,
    )
    if (tooLarge) return refused(413, 'tooLarge')
    if (size < object.size) return refused(400, 'incomplete', size)
    return await complete(directory, object, attempt)
  } catch (error) {
    if (!(error instanceof BrokenBody)) throw error
    return refused(400, 'incomplete', await bytesOnDisk(directory, attempt))
  }
}
