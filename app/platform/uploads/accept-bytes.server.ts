import { createHash } from 'node:crypto'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type EncodedVariant, encodePhoto } from './encode-photo.server.ts'
import type { FileRefusal } from './file-refusal.ts'
import { type FilePurpose, fileTypes } from './purposes.ts'
import { sniffKind } from './sniff-kind.ts'

export type AcceptedBytes = {
  type: string
  size: number
  sha256: string
  width: number | null
  height: number | null
  /** What is to be stored. */
  variants: EncodedVariant[]
  /** Whether the bytes are stored as they came. */
  asTheyCame: boolean
}

/** Looks at the bytes themselves: their kind, their size, and whether a picture can be drawn. */
export async function acceptBytes(
  bytes: Uint8Array,
  purpose: FilePurpose,
): Promise<Result<AcceptedBytes, FileRefusal>> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > purpose.maximumBytes) return refuse('tooLarge')
  const kind = sniffKind(bytes)
  if (kind === 'heic') return refuse('heic')
  if (!kind || !purpose.kinds.includes(kind)) return refuse('wrongKind')
  const type = fileTypes[kind]
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const facts = { type, size: bytes.length, sha256 }
  const original: EncodedVariant = { variant: 'original', bytes, type }
  const kept = { ...facts, width: null, height: null, variants: [original], asTheyCame: true }
  if (kind === 'pdf') return ok(kept)
  const photo = await encodePhoto(bytes)
  if (photo.state === 'unavailable') return ok(kept)
  if (photo.state !== 'encoded') return refuse(photo.state)
  const { width, height, variants } = photo
  return ok({ ...facts, width, height, variants, asTheyCame: false })
}
