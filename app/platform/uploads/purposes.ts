const megabyte = 1024 * 1024

export type FileKind = 'jpeg' | 'png' | 'webp' | 'pdf'

export const fileTypes: Record<FileKind, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
}

export type FilePurpose = {
  key: FilePurposeKey
  kinds: readonly FileKind[]
  maximumBytes: number
  maximumCount: number
  /** Public files are read by whoever has the address; private ones by whom the rule lets. */
  visibility: 'public' | 'private'
}

const images = ['jpeg', 'png', 'webp'] as const

export const filePurposes = {
  productPhoto: {
    key: 'productPhoto',
    kinds: images,
    maximumBytes: 8 * megabyte,
    maximumCount: 8,
    visibility: 'public',
  },
  certificateFile: {
    key: 'certificateFile',
    kinds: ['pdf', ...images],
    maximumBytes: 10 * megabyte,
    maximumCount: 1,
    visibility: 'private',
  },
  paymentProof: {
    key: 'paymentProof',
    kinds: ['pdf', ...images],
    maximumBytes: 10 * megabyte,
    maximumCount: 1,
    visibility: 'private',
  },
  incidentEvidence: {
    key: 'incidentEvidence',
    kinds: ['pdf', ...images],
    maximumBytes: 10 * megabyte,
    maximumCount: 3,
    visibility: 'private',
  },
} as const satisfies Record<string, Omit<FilePurpose, 'key'> & { key: string }>

export type FilePurposeKey = keyof typeof filePurposes

/** For the `accept` attribute; naming the types makes phones hand over JPEG instead of HEIC. */
export const acceptedTypes = (purpose: FilePurpose): string =>
  purpose.kinds.map((kind) => fileTypes[kind]).join(',')
