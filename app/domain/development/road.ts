import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import { type Channel, channels } from '#app/domain/certification/channel.ts'
import { gather, inOrder, type RoadStep } from './road-steps.ts'
import { type NeedStanding, standingOf, type Travelled } from './standing.ts'

export type ChannelRoad = {
  channel: Channel
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

function channelRoad(channel: Channel, travelled: Travelled): ChannelRoad {
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
  channels
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
