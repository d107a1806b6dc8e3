import { ok, type Result, refuse } from '#app/kernel/result.ts'

export type ArchiveEntry = {
  name: string
  deflated: boolean
  encrypted: boolean
  start: number
  packed: number
  size: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/** Reads a zip's own list of contents without opening any of it. */
export function archiveDirectory(bytes: Uint8Array): Result<ArchiveEntry[], 'damaged'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return refuse('damaged')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ArchiveEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return refuse('damaged')
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((o) =>
      view.getUint16(at + o, true),
    ) as [number, number, number]
    const local = view.getUint32(at + 42, true)
    if (local + 30 > end || view.getUint32(local, true) !== localSignature) {
      return refuse('damaged')
    }
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packed = view.getUint32(at + 20, true)
    if (start + packed > bytes.byteLength) return refuse('damaged')
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      deflated: view.getUint16(at + 10, true) === 8,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      start,
      packed,
      size: view.getUint32(at + 24, true),
    })
    at += 46 + nameLength + extraLength + noteLength
  }
  return ok(entries)
}

function endOfDirectory(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return undefined
}
