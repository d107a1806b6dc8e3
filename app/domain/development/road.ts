import {
  type Certificate,
  type CertificateKind,
  covers,
  expired,
} from '#app/domain/certification/certificate.ts'
import { certificatesInForce } from '#app/domain/certification/certificates-in-force.ts'
import { type Need, type RoadChannel, roadChannels } from './need.ts'
import type { Step } from './step.ts'

/** waiting: written down, and an official has yet to look at it. */
export type Standing = 'met' | 'waiting' | 'missing'

export type NeedStanding = Need & { standing: Standing }

/** One certificate still to be had, for the needs it meets. */
export type RoadStep = {
  kind: CertificateKind
  standing: 'waiting' | 'missing'
  need: Need['need']
  /** Keys of the needs it meets; empty when it only comes before another. */
  keys: readonly string[]
  step: Step | null
  /** Steps of this road that come first. */
  after: readonly CertificateKind[]
}

export type ChannelRoad = {
  channel: RoadChannel
  needs: NeedStanding[]
  /** In the order in which to go about them. */
  steps: RoadStep[]
  isOpen: boolean
  /** Required needs that are not met. */
  left: number
  /** Together, in rupiah; unknown figures are left out. */
  cost: { from: bigint; to: bigint }
  /** Along the longest chain: what does not wait for each other goes side by side. */
  days: { from: number; to: number }
}

export type Travelled = {
  productId: string
  needs: readonly Need[]
  certificates: readonly Certificate[]
  steps: readonly Step[]
  today: string
}

function standingOf(need: Need, { productId, certificates, today }: Travelled): Standing {
  if (need.given !== undefined) return need.given ? 'met' : 'missing'
  const ofKind = certificates.filter(({ kind }) => need.kinds.includes(kind))
  if (certificatesInForce(ofKind, productId, today).length > 0) return 'met'
  const isWaiting = ofKind.some(
    (each) => each.state === 'unverified' && covers(each, productId) && !expired(each, today),
  )
  return isWaiting ? 'waiting' : 'missing'
}

const has = (kind: CertificateKind, state: 'met' | 'waiting', travelled: Travelled): boolean =>
  standingOf(
    { channel: 'openCatalogue', key: kind, kinds: [kind], need: 'required', source: null },
    travelled,
  ) === state

/** Which of the certificates that would do: one on its way, else the cheapest, else the quickest. */
function chosenKind(
  kinds: readonly CertificateKind[],
  travelled: Travelled,
): CertificateKind | undefined {
  const stepOf = (kind: CertificateKind) => travelled.steps.find((step) => step.kind === kind)
  const rank = (kind: CertificateKind): [number, bigint, number] => {
    const step = stepOf(kind)
    return [
      has(kind, 'waiting', travelled) ? 0 : step ? 1 : 2,
      step?.costTo ?? 0n,
      step?.daysTo ?? 0,
    ]
  }
  return [...kinds].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)]
    return a[0] - b[0] || Number(a[1] - b[1]) || a[2] - b[2]
  })[0]
}

/** The steps for these needs, with those that must come before them; never in a circle. */
function gather(needs: readonly NeedStanding[], travelled: Travelled): RoadStep[] {
  const found = new Map<CertificateKind, RoadStep>()
  const leadsTo = (from: CertificateKind, to: CertificateKind): boolean =>
    from === to || (found.get(from)?.after ?? []).some((kind) => leadsTo(kind, to))

  /** What must be had before: itself, or what this product gets in its stead. */
  const before = (kind: CertificateKind, step: Step | null) =>
    (step?.after ?? []).flatMap((earlier) => {
      if (has(earlier, 'met', travelled)) return []
      const asked = needs.find(({ kinds }) => kinds.includes(earlier))
      if (asked?.standing === 'met') return []
      const instead = asked && chosenKind(asked.kinds, travelled)
      const chosen = [instead, earlier].find((each) => each && !leadsTo(each, kind))
      return chosen ? [{ kind: chosen, key: asked?.kinds.includes(chosen) ? asked.key : null }] : []
    })

  const add = (kind: CertificateKind, need: Need['need'], key: string | null): void => {
    const known = found.get(kind)
    const urgent = known?.need === 'required' ? 'required' : need
    const step = travelled.steps.find((each) => each.kind === kind) ?? null
    const standing = has(kind, 'waiting', travelled) ? 'waiting' : 'missing'
    const keys = [...new Set([...(known?.keys ?? []), ...(key ? [key] : [])])]
    found.set(kind, { kind, standing, need: urgent, keys, step, after: known?.after ?? [] })
    if (known && known.need === urgent) return
    for (const first of before(kind, step)) {
      const self = found.get(kind)
      if (self) found.set(kind, { ...self, after: [...new Set([...self.after, first.kind])] })
      add(first.kind, urgent, first.key)
    }
  }
  for (const { kinds, standing, need, key } of needs) {
    if (standing === 'met' || kinds.length === 0) continue
    const kind = chosenKind(kinds, travelled)
    if (kind) add(kind, need, key)
  }
  return [...found.values()]
}

const length = ({ step }: RoadStep): number => step?.daysTo ?? Number.MAX_SAFE_INTEGER

/** Prerequisites first, what is required before what is recommended, the shortest first. */
function inOrder(steps: readonly RoadStep[]): RoadStep[] {
  const left = [...steps].sort(
    (one, other) =>
      Number(one.need === 'recommended') - Number(other.need === 'recommended') ||
      length(one) - length(other),
  )
  const placed: RoadStep[] = []
  while (left.length > 0) {
    const waits = (step: RoadStep) =>
      step.after.some((kind) => left.some((other) => other !== step && other.kind === kind))
    placed.push(
      ...left.splice(
        left.findIndex((step) => !waits(step)),
        1,
      ),
    )
  }
  return placed
}

function daysOf(steps: readonly RoadStep[]): ChannelRoad['days'] {
  const done = new Map<CertificateKind, { from: number; to: number }>()
  for (const { kind, after, step } of steps) {
    const before = after.map((each) => done.get(each) ?? { from: 0, to: 0 })
    done.set(kind, {
      from: Math.max(0, ...before.map(({ from }) => from)) + (step?.daysFrom ?? 0),
      to: Math.max(0, ...before.map(({ to }) => to)) + (step?.daysTo ?? 0),
    })
  }
  const all = [...done.values()]
  return {
    from: Math.max(0, ...all.map(({ from }) => from)),
    to: Math.max(0, ...all.map(({ to }) => to)),
  }
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, each) => all + each, 0n)

function channelRoad(channel: RoadChannel, travelled: Travelled): ChannelRoad {
  const needs = travelled.needs
    .filter((need) => need.channel === channel)
    .map((need) => ({ ...need, standing: standingOf(need, travelled) }))
  const steps = inOrder(gather(needs, travelled))
  const required = steps.filter(({ need }) => need === 'required')
  const left = needs.filter((each) => each.need === 'required' && each.standing !== 'met').length
  return {
    ...{ channel, needs, steps, left },
    isOpen: left === 0,
    cost: {
      from: sum(required.map(({ step }) => step?.costFrom ?? 0n)),
      to: sum(required.map(({ step }) => step?.costTo ?? 0n)),
    },
    days: daysOf(required),
  }
}

/** What each channel still asks of a product, and in which order to go about it. */
export const roadFor = (travelled: Travelled): ChannelRoad[] =>
  roadChannels
    .filter((channel) => travelled.needs.some((need) => need.channel === channel))
    .map((channel) => channelRoad(channel, travelled))

/** Every step of a product's road, whatever channel asks for it, in one order. */
export function stepsFor(travelled: Travelled): RoadStep[] {
  const byKey = new Map<string, NeedStanding>()
  for (const need of travelled.needs) {
    const before = byKey.get(need.key)
    if (before && (before.need === 'required' || need.need === 'recommended')) continue
    byKey.set(need.key, { ...need, standing: standingOf(need, travelled) })
  }
  return inOrder(gather([...byKey.values()], travelled))
}
