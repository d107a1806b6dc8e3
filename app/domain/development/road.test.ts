import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Certificate,
  type CertificateKind,
  certificateKinds,
} from '#app/domain/certification/certificate.ts'
import { certificatesInForce } from '#app/domain/certification/certificates-in-force.ts'
import { channels } from '#app/domain/certification/channel.ts'
import { requirementKeys } from '#app/domain/certification/requirements.ts'
import type { Need } from './need.ts'
import { type ChannelRoad, roadFor, stepsFor } from './road.ts'
import { type RecordedStep, type Step, stepsOn } from './step.ts'

const today = '2026-11-21'
const productId = 'keripik'

const certificate = (kind: CertificateKind, more: Partial<Certificate> = {}): Certificate => ({
  ...{ id: kind, kind, number: kind, issuer: null, issuedOn: null, expiresOn: null },
  ...{ wholeFirm: false, productIds: [productId], fileId: null, state: 'verified' },
  ...{ supersedesId: null, superseded: false },
  ...more,
})

const step = (
  kind: CertificateKind,
  days: number,
  after: CertificateKind[] = [],
  cost = 0n,
): Step => ({
  ...{ kind, costFrom: cost, costTo: cost, daysFrom: days, daysTo: days, office: 'Dinas' },
  ...{ link: null, after, beforehand: null, source: 'uji', estimate: true },
  validFrom: '2025-01-01',
})

const steps = [
  step('nib', 3),
  step('pirt', 20, ['nib'], 300_000n),
  step('bpom', 90, ['nib'], 2_000_000n),
  step('halal', 15, ['nib', 'pirt'], 600_000n),
]

const asked = (channel: Need['channel']): Need[] => [
  { channel, key: 'nib', kinds: ['nib'], need: 'required', source: null },
  { channel, key: 'foodLicence', kinds: ['pirt', 'bpom'], need: 'required', source: null },
  { channel, key: 'halal', kinds: ['halal'], need: 'required', source: null },
]
const needs: Need[] = [
  ...asked('openCatalogue'),
  ...asked('minimarket'),
  ...[{ channel: 'minimarket', key: 'barcode', kinds: [], given: false } as const].map(
    (each): Need => ({ ...each, need: 'required', source: null }),
  ),
]

const travel = (certificates: Certificate[]) => ({
  ...{ productId, needs, certificates, steps, today },
})
const roadOf = (certificates: Certificate[], channel: Need['channel'] = 'openCatalogue') =>
  roadFor(travel(certificates)).find((road) => road.channel === channel) as ChannelRoad

describe('a snack with nothing yet', () => {
  test('begins with its NIB, then P-IRT as the cheaper licence, then halal', () => {
    const road = roadOf([])
    expect(road.steps.map(({ kind }) => kind)).toEqual(['nib', 'pirt', 'halal'])
    expect(road).toMatchObject({ isOpen: false, left: 3, days: { from: 38, to: 38 } })
    expect(road.cost.to).toBe(900_000n)
  })

  test('lacks a bar code for the minimarket, which is no certificate', () => {
    const { needs, steps: asked } = roadOf([], 'minimarket')
    expect(needs.find(({ key }) => key === 'barcode')).toMatchObject({ standing: 'missing' })
    expect(asked).toHaveLength(3)
  })
})

test('what is recorded waits, and is chosen over what would be cheaper', () => {
  const road = roadOf([certificate('nib'), certificate('bpom', { state: 'unverified' })])
  expect(road.steps.map(({ kind, standing }) => [kind, standing])).toEqual([
    ['bpom', 'waiting'],
    ['halal', 'missing'],
  ])
})

test('a licence of another sort that meets the need comes before halal too', () => {
  const road = roadOf([certificate('nib'), certificate('bpom')])
  expect(road.steps).toMatchObject([{ kind: 'halal', after: [] }])
})

test('everything in force: open', () => {
  const road = roadOf(['nib', 'pirt', 'halal'].map((kind) => certificate(kind as CertificateKind)))
  expect(road).toMatchObject({ isOpen: true, steps: [], left: 0 })
})

const kinds = fc.constantFrom(...certificateKinds)
const anyNeed = fc.record({
  channel: fc.constantFrom(...channels),
  key: fc.constantFrom(...requirementKeys),
  kinds: fc.uniqueArray(kinds, { minLength: 1, maxLength: 3 }),
  need: fc.constantFrom('required' as const, 'recommended' as const),
  source: fc.constant(null),
})
/** Steps that only wait for kinds named before theirs, so that none waits for itself. */
const anySteps = fc
  .tuple(
    fc.shuffledSubarray([...certificateKinds]),
    fc.array(fc.tuple(fc.nat(100), fc.nat(9), fc.nat(1000)), { minLength: 10, maxLength: 10 }),
  )
  .map(([order, figures]) =>
    order.map((kind, index) => {
      const [days = 0, before = 0, cost = 0] = figures[index] ?? []
      return step(kind, days, order.slice(Math.max(0, index - before), index), BigInt(cost))
    }),
  )
const anyCertificate = fc.record({
  kind: kinds,
  state: fc.constantFrom('verified' as const, 'unverified' as const, 'revoked' as const),
  expiresOn: fc.constantFrom(null, '2020-01-01', '2030-01-01'),
  productIds: fc.constantFrom([productId], ['lain']),
})

test('every road respects what comes before, and lists nothing that is met', () => {
  fc.assert(
    fc.property(
      fc.array(anyNeed, { maxLength: 8 }),
      anySteps,
      fc.array(anyCertificate, { maxLength: 6 }),
      (needs, figures, held) => {
        const certificates = held.map(({ kind, ...more }) => certificate(kind, more))
        const travelled = { productId, needs, certificates, steps: figures, today }
        const inForce = certificatesInForce(certificates, productId, today)
        const lists = [...roadFor(travelled).map((road) => road.steps), stepsFor(travelled)]
        for (const list of lists) {
          const order = list.map(({ kind }) => kind)
          expect(new Set(order).size).toBe(order.length)
          for (const { kind, after } of list) {
            expect(inForce.some((each) => each.kind === kind)).toBe(false)
            for (const before of after) {
              expect(order).toContain(before)
              expect(order.indexOf(before)).toBeLessThan(order.indexOf(kind))
            }
          }
        }
        for (const road of roadFor(travelled)) {
          const keys = road.steps.flatMap((each) => each.keys)
          for (const { key, standing } of road.needs) {
            if (standing !== 'met') expect(keys).toContain(key)
          }
        }
      },
    ),
  )
})

test('figures that wait for each other in a circle still make a road', () => {
  const circle = [step('nib', 3, ['pirt']), step('pirt', 20, ['nib'])]
  const [road] = roadFor({ ...travel([]), steps: circle })
  expect(road?.steps.map(({ kind }) => kind).sort()).toEqual(['halal', 'nib', 'pirt'])
})

test('the nearest agency’s own figures hold from their day on, else the country’s', () => {
  const row = (agencyId: string | null, validFrom: string, hour = 0): RecordedStep => ({
    ...step('halal', 5),
    ...{ id: `${agencyId}${validFrom}${hour}`, agencyId, validFrom, changerName: null },
    createdAt: new Date(Date.UTC(2026, 0, 1, hour)),
  })
  const rows = [
    row(null, '2025-01-01'),
    row('kabupaten', '2026-01-01'),
    row('kabupaten', '2026-01-01', 5),
    row('kabupaten', '2027-01-01'),
    row('provinsi', '2026-05-01'),
  ]
  const chosen = (agencies: string[], day: string) =>
    stepsOn(rows, agencies, day).map(({ id }) => id)
  expect(chosen(['kabupaten', 'provinsi'], today)).toEqual(['kabupaten2026-01-015'])
  expect(chosen(['kabupaten', 'provinsi'], '2027-01-01')).toEqual(['kabupaten2027-01-010'])
  expect(chosen(['provinsi'], today)).toEqual(['provinsi2026-05-010'])
  expect(chosen([], today)).toEqual(['null2025-01-010'])
  expect(chosen([], '2024-01-01')).toEqual([])
})
