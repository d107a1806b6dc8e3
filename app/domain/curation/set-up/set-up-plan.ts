import type { SetUp } from './set-up-schema.ts'

/** What becomes of one part of the file: taken over, there already, or refused with a reason. */
export type Fate =
  | 'new'
  | 'same'
  | 'kept'
  | 'mayNot'
  | 'notYours'
  | 'past'
  | 'looser'
  | 'dayTaken'
  | 'unknownGroup'
export type Planned<Part> = { part: Part; fate: Fate }

export type SetUpPlan = {
  letters: Fate
  standing: Fate
  rubrics: Planned<SetUp['rubrics'][number]>[]
  requirements: Planned<SetUp['requirements'][number]>[]
  rounds: Planned<SetUp['rounds']['dated'][number]>[]
}

/** How many parts are taken over. */
export const countNew = ({ letters, standing, rubrics, requirements, rounds }: SetUpPlan): number =>
  [letters, standing, ...[...rubrics, ...requirements, ...rounds].map(({ fate }) => fate)].filter(
    (fate) => fate === 'new',
  ).length
