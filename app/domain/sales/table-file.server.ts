import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

/** A file that is read once or twice, from memory or from disk. */
export type TableFile = {
  name: string
  size: number
  bytes: () => Promise<Uint8Array>
  chunks: () => AsyncIterable<Uint8Array>
}

export const fileFromBytes = (name: string, bytes: Uint8Array): TableFile => ({
  name,
  size: bytes.byteLength,
  bytes: async () => bytes,
  chunks: async function* () {
    for (let at = 0; at < bytes.byteLength; at += 1 << 18) yield bytes.subarray(at, at + (1 << 18))
  },
})

export async function fileFromDisk(path: string): Promise<TableFile> {
  const { size } = await stat(path)
  return {
    name: basename(path),
    size,
    bytes: () => readFile(path),
    chunks: () => createReadStream(path, { highWaterMark: 1 << 18 }),
  }
}

/** SHA-256 of the file's bytes, in hex. */
export async function hashOf(file: TableFile): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of file.chunks()) hash.update(chunk)
  return hash.digest('hex')
}
