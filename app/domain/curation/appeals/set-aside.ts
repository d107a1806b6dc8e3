import type { Judged, Reading } from '#app/domain/curation/policy.ts'

type Appealed = {
  decisions: readonly { id: string; version: number; decidedBy: string }[]
  appeal: {
    decisionId: string
    ruling: { outcome: 'upheld' | 'dismissed'; byId: string } | null
  } | null
}

/** Once an appeal is upheld, other people read, and neither who decided nor who ruled decides. */
export function setAsideBy(
  { decisions, appeal }: Appealed,
  readings: readonly Reading[],
): Judged['setAside'] {
  const against = decisions.find(({ id }) => id === appeal?.decisionId)
  if (!against || appeal?.ruling?.outcome !== 'upheld') {
    return { readers: [], deciders: [], rulers: [] }
  }
  const before = readings.filter(
    (each) => each.version <= against.version && each.state !== 'recused',
  )
  return {
    readers: before.map(({ curatorId }) => curatorId),
    deciders: [against.decidedBy],
    rulers: [appeal.ruling.byId],
  }
}
