import type { FilePurposeKey } from './purposes.ts'

/** Photos come in widths (WebP) and once as JPEG, for mail and documents that read nothing newer. */
export const photoWidths = [160, 480, 960, 1600] as const
export type FileVariant = `w${(typeof photoWidths)[number]}` | 'jpeg' | 'original'

export const fileVariants: readonly FileVariant[] = [
  ...photoWidths.map((width) => `w${width}` as const),
  'jpeg',
  'original',
]

export const isFileVariant = (text: string): text is FileVariant =>
  fileVariants.some((variant) => variant === text)

export type VariantFacts = {
  key: string
  type: string
  size: number
  width?: number
  height?: number
}

export const isPicture = ({ type }: VariantFacts): boolean => type.startsWith('image/')

export type StoredFile = {
  id: string
  purpose: FilePurposeKey
  subjectId: string | null
  ownerOrganisationId: string | null
  uploadedBy: string | null
  name: string
  type: string
  size: number
  sha256: string
  width: number | null
  height: number | null
  variants: Partial<Record<FileVariant, VariantFacts>>
  createdAt: Date
}

/** The variant asked for, or the nearest there is: small pictures are never blown up. */
export function variantOf(file: StoredFile, wanted: FileVariant): VariantFacts | undefined {
  const exact = file.variants[wanted]
  if (exact) return exact
  if (wanted === 'original') return file.variants.jpeg
  if (wanted === 'jpeg') return file.variants.original
  const largest = [...photoWidths].reverse().find((width) => file.variants[`w${width}`])
  return largest ? file.variants[`w${largest}`] : file.variants.original
}
