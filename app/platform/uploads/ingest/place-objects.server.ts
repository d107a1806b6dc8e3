import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { newId } from '#app/kernel/ids.ts'
import { now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { pathOf } from './object-file.server.ts'

export type ObjectToPlace = { key: string; name: string; type: string; bytes: Uint8Array }

/** Objects that this process made itself, straight onto the ingest's shelves: no upload to resume. */
export async function placeObjects(
  directory: string,
  objects: readonly ObjectToPlace[],
): Promise<void> {
  const rows = await Promise.all(
    objects.map(async ({ key, name, type, bytes }) => {
      const attempt = newId()
      const path = pathOf(directory, attempt)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, bytes, { flag: 'wx' })
      const fileHash = createHash('md5').update(bytes).digest('hex')
      return { key, name, type, size: bytes.length, attempt, fileHash, completedAt: now() }
    }),
  )
  await database().ingestObject.createMany({ data: rows })
}
