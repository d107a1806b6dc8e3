import type { Certificate } from '#app/domain/certification/certificate.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'

/** Photos that show a face or a name, and lines of the story that tell who made it. */
export type Withheld = { photos: readonly string[]; storyLines: readonly number[] }

export const nothingWithheld: Withheld = { photos: [], storyLines: [] }

export const withheldFrom = (stored: unknown): Withheld => ({
  ...nothingWithheld,
  ...(stored as Partial<Withheld> | null),
})

/** The sentences of a story, as an official ticks them. */
export const storyLines = (story: string | null): string[] =>
  (story ?? '')
    .split(/\n+|(?<=[.!?…])\s+/)
    .map((line) => line.trim())
    .filter(Boolean)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const mark = '▇▇▇'

/** What nobody may read where the reading is blind: the firm's name, its owner's, its village, its cooperative's. */
export function namesIn({ firm, certificates }: SubmissionFile): string[] {
  const words = firm.ownerName.split(/\s+/).filter((word) => word.length > 2)
  const holders = certificates.map(({ heldBy = '' }) => heldBy)
  const names = [firm.businessName, firm.ownerName, firm.villageName ?? '', ...holders, ...words]
  return [...new Set(names.filter((name) => name.trim().length > 2))].sort(
    (one, other) => other.length - one.length,
  )
}

/** A text with every name taken out, however it is capitalised. */
export function withoutNames(text: string, names: readonly string[]): string {
  if (names.length === 0) return text
  const any = new RegExp(
    `(?<![\\p{L}\\d])(?:${names.map(escaped).join('|')})(?![\\p{L}\\d])`,
    'giu',
  )
  return text.replace(any, mark)
}

/** Words that say what kind of firm or goods it is, and so name nobody. */
const common = new Set(
  `batik boneka cemilan dapur griya gerai kain keripik kerupuk kopi koperasi kreasi kreatif kue mebel
  mainan minuman olahan pangan produk rumah sanggar snack sumber tenun toko usaha wastra anyaman bambu
  kayu kerajinan roti sambal tempe tahu teh dodol camilan catering katering bakery food craft`.split(
    /\s+/,
  ),
)

/**
 * A maker often calls a product after the firm: in the product's name each word goes that is the firm's
 * own. A dye or a motif may go with it, which its materials still tell.
 */
function wordsOfFirm({ firm }: SubmissionFile): string[] {
  const words = firm.businessName.split(/[^\p{L}\d]+/u)
  return words.filter((word) => word.length > 2 && !common.has(word.toLowerCase()))
}

/** Every photo that was ever handed in, once, in order: its place stands for it in a blind reading. */
export const photosIn = (files: readonly SubmissionFile[]): string[] => [
  ...new Set(files.flatMap(({ photos }) => photos.map(({ fileId }) => fileId))),
]

/** What a licence is and until when; a field that comes to it later stays hidden until named here. */
const blindCertificate = (
  { kind, issuedOn, expiresOn, wholeFirm, state, superseded }: Certificate,
  index: number,
): Certificate => ({
  ...{ id: `${index}`, number: '', issuer: null, fileId: null, supersedesId: null, productIds: [] },
  ...{ kind, issuedOn, expiresOn, wholeFirm, state, superseded },
})

/**
 * The file as a curator reads it who must not know whose it is. Photos have places instead of keys:
 * by a key the picture and its name could be had from the open door that buyers use.
 */
export function blindFile(
  file: SubmissionFile,
  withheld: Withheld,
  photos = photosIn([file]),
): SubmissionFile {
  const names = namesIn(file)
  const clear = (text: string | null) => text && withoutNames(text, names)
  const story = storyLines(file.story).filter((_, index) => !withheld.storyLines.includes(index))
  return {
    ...file,
    ...{ id: '', producerId: '', slug: '', gtin: null },
    name: withoutNames(file.name, [...names, ...wordsOfFirm(file)]),
    story: clear(story.join(' ')),
    materials: clear(file.materials),
    ingredients: clear(file.ingredients),
    photos: file.photos
      .filter(({ fileId }) => !withheld.photos.includes(fileId))
      .map(({ fileId }) => ({ fileId: `${photos.indexOf(fileId)}`, alt: null })),
    certificates: file.certificates.map(blindCertificate),
    firm: {
      ...file.firm,
      ...{ businessName: '', ownerName: '', nib: null, villageName: null },
      ...{ kbliCode: null, kbliVersion: null, workersMale: null, workersFemale: null },
      ...{ monthlyCapacity: null, capacityUnit: null },
      regionCode: file.firm.regionCode.split('.').slice(0, 2).join('.'),
    },
  }
}
