import { createHash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

const portion = 1 << 18

/** A file that is read once or twice, from memory or from disk. */
export type TableFile = {
  name: string
  size: number
  bytes: () => Promise<Uint8Array>
  /** Its bytes in portions, each good until the next is asked for. */
  chunks: () => AsyncIterable<Uint8Array>
}

export const fileFromBytes = (name: string, bytes: Uint8Array): TableFile => ({
  name,
  size: bytes.byteLength,
  bytes: async () => bytes,
  chunks: async function* () {
    for (let at = 0; at < bytes.byteLength; at += portion) yield bytes.subarray(at, at + portion)
  },
})

/** Reads a file into one buffer again and again: a long one leaves nothing to clear away. */
async function* portionsOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    const buffer = new Uint8Array(portion)
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, portion)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

export async function fileFromDisk(path: string): Promise<TableFile> {
  const { size } = await stat(path)
  return {
    name: basename(path),
    size,
    bytes: () => readFile(path),
    chunks: () => portionsOf(path),
  }
}

/** SHA-256 of the file's bytes, in hex. */
export async function hashOf(file: TableFile): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of file.chunks()) hash.update(chunk)
  return hash.digest('hex')
}
