import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import type { Need } from './need.ts'
import { has, type NeedStanding, type Travelled } from './standing.ts'
import type { Step } from './step.ts'

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
export function gather(needs: readonly NeedStanding[], travelled: Travelled): RoadStep[] {
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
export function inOrder(steps: readonly RoadStep[]): RoadStep[] {
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
