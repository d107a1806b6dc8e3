import {
  type Judge,
  type Judged,
  type Objection,
  objectionToDeciding,
  objectionToGate,
  objectionToRuling,
} from '#app/domain/curation/policy.ts'

export type KeptFrom = { gate: string[]; decision: string[]; ruling: string[] }

/** Whoever a file's own story or a tie keeps from an act upon it: nobody calls them to it in vain. */
export function keptFrom(story: Omit<Judged, 'scoresKnownTo'>, decidedBy: string | null): KeptFrom {
  // What scores somebody knows keeps them from reading, from none of these.
  const file = { ...story, scoresKnownTo: [] }
  const { ties, setAside, gateCheckedBy, readers } = file
  const named = [
    ...[...ties.firm, ...ties.cooperative, ties.mentor, ...ties.declared, ...ties.district],
    ...[...setAside.deciders, ...setAside.rulers, ...readers, gateCheckedBy, decidedBy],
  ]
  const people = [...new Set(named)].filter((id) => id !== null)
  const those = (objectionOf: (judge: Judge) => Objection | undefined) =>
    people.filter((userId) => objectionOf({ userId, organisationId: file.agencyId }))
  return {
    gate: those((judge) => objectionToGate(judge, { ...file, state: 'submitted' })),
    decision: those((judge) => objectionToDeciding(judge, { ...file, state: 'scored' })),
    ruling: those((judge) =>
      objectionToRuling(judge, { ...file, state: 'rejected' }, decidedBy ?? ''),
    ),
  }
}
