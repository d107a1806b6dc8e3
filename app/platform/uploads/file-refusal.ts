import { type FileKind, type FilePurpose, fileTypes } from './purposes.ts'

/** Why a file was not taken; the messages name each. */
export type FileRefusal =
  | 'empty'
  | 'tooLarge'
  | 'tooMany'
  | 'wrongKind'
  | 'heic'
  | 'unreadable'
  | 'tooManyPixels'
  | 'forbidden'
  | 'expired'

const kindsByExtension: Record<string, FileKind> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  pdf: 'pdf',
}

type Claim = { name: string; size: number; type: string }

function claimedType(file: Claim): string | undefined {
  if (file.type) return file.type.toLowerCase()
  const kind = kindsByExtension[file.name.toLowerCase().split('.').pop() ?? '']
  return kind && fileTypes[kind]
}

/** What can be refused before a byte is sent; the bytes themselves are checked when they are here. */
export function refusalOfClaims(
  purpose: FilePurpose,
  files: readonly Claim[],
): FileRefusal | undefined {
  if (files.length > purpose.maximumCount) return 'tooMany'
  for (const file of files) {
    if (file.size <= 0) return 'empty'
    if (file.size > purpose.maximumBytes) return 'tooLarge'
    const type = claimedType(file)
    if (type === 'image/heic' || type === 'image/heif') return 'heic'
    if (!purpose.kinds.some((kind) => fileTypes[kind] === type)) return 'wrongKind'
  }
  return undefined
}
