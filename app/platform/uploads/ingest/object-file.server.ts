import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rm, stat, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'

/** Files are named by the attempt that wrote them: nothing can be overwritten, no name is trusted. */
export const pathOf = (directory: string, attempt: string): string =>
  join(directory, attempt.slice(-2), attempt)

export async function bytesOnDisk(directory: string, attempt: string | null): Promise<number> {
  if (!attempt) return 0
  const found = await stat(pathOf(directory, attempt)).catch(() => undefined)
  return found?.size ?? 0
}

/** A new attempt begins with the bytes that the one before it brought safely home. */
export async function beginAttempt(
  directory: string,
  attempt: string,
  from: { attempt: string | null; bytes: number },
): Promise<void> {
  const path = pathOf(directory, attempt)
  await mkdir(dirname(path), { recursive: true })
  if (!from.attempt || from.bytes === 0) return (await open(path, 'wx')).close()
  await copyFile(pathOf(directory, from.attempt), path)
  await truncate(path, from.bytes)
}

/** Appends what comes, up to `limit` bytes in all; what was written stays when the stream breaks. */
export async function appendBytes(
  directory: string,
  attempt: string,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ size: number; tooLarge: boolean }> {
  const file = await open(pathOf(directory, attempt), 'a')
  try {
    let size = (await file.stat()).size
    for await (const chunk of chunks) {
      if (size + chunk.length > limit) return { size, tooLarge: true }
      await file.appendFile(chunk)
      size += chunk.length
    }
    await file.sync()
    return { size, tooLarge: false }
  } finally {
    await file.close()
  }
}

export async function hashOf(directory: string, attempt: string): Promise<string> {
  const hash = createHash('md5')
  for await (const chunk of createReadStream(pathOf(directory, attempt))) hash.update(chunk)
  return hash.digest('hex')
}

/** The bytes, or nothing where the disk has lost them: opened before an answer begins. */
export async function streamOf(
  directory: string,
  attempt: string,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const file = await open(pathOf(directory, attempt)).catch(() => undefined)
  return file && (Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>)
}

export const removeAttempt = (directory: string, attempt: string | null): Promise<void> =>
  attempt ? rm(pathOf(directory, attempt), { force: true }) : Promise.resolve()

/** Every file older than `before`, for the sweep that compares disk and database. */
export async function* attemptsBefore(directory: string, before: Date): AsyncGenerator<string> {
  const shelves = await readdir(directory, { withFileTypes: true }).catch(() => [])
  for (const shelf of shelves) {
    if (!shelf.isDirectory() || shelf.name.length !== 2) continue
    for (const attempt of await readdir(join(directory, shelf.name))) {
      const found = await stat(pathOf(directory, attempt)).catch(() => undefined)
      if (found && found.mtime < before) yield attempt
    }
  }
}
