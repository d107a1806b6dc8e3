import { within } from '#app/kernel/regions.ts'
import { type CertificateKind, certificateKinds } from './certificate.ts'
import type { Channel } from './channel.ts'

export const requirementKeys = [
  'nib',
  'foodLicence',
  'halal',
  'toySni',
  'mandatorySni',
  'babyWearSni',
  'expiryDate',
  'barcode',
  'capacity',
  'quality',
  'trademark',
  'englishLabel',
] as const

export type RequirementKey = (typeof requirementKeys)[number]

/** The licence that a maker usually brings for it. */
export const usualKind: Partial<Record<RequirementKey, CertificateKind>> = {
  nib: 'nib',
  foodLicence: 'pirt',
  halal: 'halal',
  toySni: 'sni',
  mandatorySni: 'sni',
}

/** What a product's own file shows, beside its maker's licences. */
export const productProofs = ['gtin', 'shelfLife', 'capacity', 'englishLabel'] as const
export type Proof = CertificateKind | (typeof productProofs)[number]
export const proofs: readonly Proof[] = [...certificateKinds, ...productProofs]

/** Why a food may not be licensed as a home industry's. */
export const foodRisks = [
  'dairy',
  'coldMeatFish',
  'lowAcidCanned',
  'babyFood',
  'bottledWater',
  'alcohol',
  'mandatorySni',
] as const

export const needs = ['none', 'recommended', 'required'] as const
export type Need = (typeof needs)[number]

/** A product as the matrix looks at it. */
export type Subject = {
  sector: string | null
  categoryId: string | null
  foodRisk: string | null
  forChildren: boolean
  declaredNonHalal: boolean
  region: string
}

/** One dated row of the matrix. Days are written `2026-10-17`. */
export type Requirement = {
  id: string
  key: RequirementKey
  /** `*`, `sector:food`, `category:snacks` or `risk:dairy`. */
  group: string
  channel: Channel
  need: Need
  /** Any one of these meets it. */
  proofs: readonly Proof[]
  atLeast: number | null
  onlyFor: 'children' | null
  /** A statement on the label that stands in for the proof. */
  unless: 'declaredNonHalal' | null
  source: string
  ownPractice: boolean
  validFrom: string
  validUntil: string | null
  /** Where it holds; empty for the whole country. */
  region: string
}

/** The narrower group speaks for a product; a food's risk before everything. */
const narrowness = (group: string): number =>
  ['*', 'sector', 'category', 'risk'].indexOf(group.split(':')[0] ?? '')

function isIn(group: string, { sector, categoryId, foodRisk }: Subject): boolean {
  const [of, name] = group.split(':')
  if (of === 'sector') return sector === name
  if (of === 'category') return categoryId === name
  return of === 'risk' ? foodRisk === name : true
}

const concerns = (row: Requirement, subject: Subject): boolean =>
  isIn(row.group, subject) &&
  (row.region === '' || within(subject.region, row.region)) &&
  (row.onlyFor === null || subject.forChildren) &&
  (row.unless === null || !subject.declaredNonHalal)

/** One table is asked for every channel of every product on a page. */
const lastAsked = new WeakMap<readonly Requirement[], { today: string; rows: Requirement[] }>()

/** The rows that hold on a day: of each cell the latest, unless it has ended. */
export function inForceOn(table: readonly Requirement[], today: string): readonly Requirement[] {
  const last = lastAsked.get(table)
  if (last?.today === today) return last.rows
  const rows = heldOn(table, today)
  lastAsked.set(table, { today, rows })
  return rows
}

function heldOn(table: readonly Requirement[], today: string): Requirement[] {
  const latest = new Map<string, Requirement>()
  for (const row of table) {
    if (row.validFrom > today) continue
    const cell = [row.region, row.group, row.channel, row.key].join('|')
    const known = latest.get(cell)
    if (!known || row.validFrom > known.validFrom) latest.set(cell, row)
  }
  return [...latest.values()].filter(({ validUntil }) => validUntil === null || validUntil >= today)
}

type Strict = Pick<Requirement, 'need' | 'proofs' | 'atLeast'>

/** Whether one asks for all that the other asks for. */
export const isAsStrict = (one: Strict, other: Strict): boolean =>
  other.need === 'none' ||
  (needs.indexOf(one.need) >= needs.indexOf(other.need) &&
    one.proofs.every((proof) => other.proofs.includes(proof)) &&
    (one.atLeast ?? 0) >= (other.atLeast ?? 0))

/** The narrowest group of each channel and region, then the strictest of these. */
function strictest(rows: readonly Requirement[]): Requirement | undefined {
  const narrowest = new Map<string, Requirement>()
  for (const row of rows) {
    const place = `${row.region}|${row.channel}`
    const known = narrowest.get(place)
    if (!known || narrowness(row.group) > narrowness(known.group)) narrowest.set(place, row)
  }
  const wide = [...narrowest.values()].sort((a, b) => a.region.length - b.region.length)
  return wide.reduce<Requirement | undefined>(
    (held, row) => (!held || (isAsStrict(row, held) && row.need !== 'none') ? row : held),
    undefined,
  )
}

/** What is asked of a product in a channel on a day, one row for each key. */
export function requirementsFor(
  subject: Subject,
  channel: Channel,
  today: string,
  table: readonly Requirement[],
): Requirement[] {
  const rows = inForceOn(table, today).filter(
    (row) => (row.channel === channel || row.channel === 'openCatalogue') && concerns(row, subject),
  )
  return requirementKeys.flatMap((key) => {
    const held = strictest(rows.filter((row) => row.key === key))
    return held && held.need !== 'none' ? [held] : []
  })
}

/** What a product must show to be on the shelf at all. */
export const requiredFor = (
  subject: Subject,
  today: string,
  table: readonly Requirement[],
): Requirement[] =>
  requirementsFor(subject, 'openCatalogue', today, table).filter(({ need }) => need === 'required')
