import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import type { DecisionInput } from '#app/domain/curation/schemas.ts'
import { gtinCheckDigit } from '#app/kernel/identifiers/gtin.ts'

/** A licence as its holder writes it down; `{yy}` in a number is the year in which it ends. */
export type Paper = {
  kind: CertificateKind
  number: string
  issuer: string
  issuedDaysAgo: number
  lastsYears?: number
  /** What the official says to it; left out, it still waits for one. */
  word?: 'verified' | { refused: string }
}

/** Levels of the rubric's criteria in their order, and what the curator has to say. */
export type Reading = { levels: string; comment: string }

/** A product's way through curation, by working days before today. */
export type Course = {
  handedIn: number
  /** The dated round it is handed in to; left out, the standing one. */
  round?: string
  /** Nobody has run the gate yet. */
  stopsAtGate?: boolean
  dimas?: Reading
  nur?: Reading
  decision?: Pick<DecisionInput, 'outcome'> & Partial<DecisionInput>
  /** What the first version was sent back for, and what the maker answered to it. */
  revised?: { findings: DecisionInput['findings']; answer: string; change: { story: string } }
}

export type DemoProduct = {
  key: string
  /** The owner of the firm that makes it. */
  maker: string
  /** Working days before today. */
  made: number
  /** What the form of a product holds, as typed. */
  content: Record<string, unknown> & { name: string }
  pictures: readonly (readonly [file: string, alt: string])[]
  papers: readonly Paper[]
  course?: Course
}

/** Thirteen digits: ours to invent but for the last. */
export const gtin = (item: number): string => {
  const digits = `89973216${`${item}`.padStart(4, '0')}`
  return `${digits}${gtinCheckDigit(digits)}`
}

export const tiers = (...steps: [minimumQuantity: number, price: number][]) =>
  steps.map(([minimumQuantity, price]) => ({ minimumQuantity, price }))

/** Millimetres, grams, pieces in a carton and its weight. */
export const pack = (
  [length, width, height]: [number, number, number],
  weight: number,
  [pieces, cartonWeight]: [number, number],
) => ({
  packLengthMm: length,
  packWidthMm: width,
  packHeightMm: height,
  packWeightG: weight,
  piecesPerCarton: pieces,
  cartonWeightG: cartonWeight,
})

const verified = { word: 'verified' } as const

export const pirt = (number: string, issuedDaysAgo: number): Paper => ({
  kind: 'pirt',
  number: `${number}-{yy}`,
  issuer: 'Dinas Kesehatan Kabupaten Bekasi',
  ...{ issuedDaysAgo, lastsYears: 5, ...verified },
})

export const halal = (number: string, issuedDaysAgo: number): Paper => ({
  kind: 'halal',
  number,
  issuer: 'BPJPH',
  ...{ issuedDaysAgo, ...verified },
})

export const toySni = (number: string, issuedDaysAgo: number): Paper => ({
  kind: 'sni',
  number,
  issuer: 'LSPro Uji Mutu Nusantara',
  ...{ issuedDaysAgo, lastsYears: 4, ...verified },
})
