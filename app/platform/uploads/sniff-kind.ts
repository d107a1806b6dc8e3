import type { FileKind } from './purposes.ts'

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte)

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

const heicBrands = ['heic', 'heix', 'hevc', 'mif1', 'msf1', 'heif']

/** What the bytes are, by their first few; names and claimed types are not asked. */
export function sniffKind(bytes: Uint8Array): FileKind | 'heic' | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8)) return 'webp'
  if (startsWith(bytes, ascii('%PDF-'))) return 'pdf'
  if (startsWith(bytes, ascii('ftyp'), 4)) {
    if (heicBrands.some((brand) => startsWith(bytes, ascii(brand), 8))) return 'heic'
  }
  return undefined
}
