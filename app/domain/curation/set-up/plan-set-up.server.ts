import type { Official } from '#app/domain/accounts/actor.ts'
import { judgeChange } from '#app/domain/certification/change-requirement.server.ts'
import { findRequirements } from '#app/domain/certification/find-requirements.server.ts'
import { inForceOn } from '#app/domain/certification/requirements.ts'
import { standingRoundOf } from '#app/domain/curation/rounds/standing-round.server.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import type { Planned, SetUpPlan } from './set-up-plan.ts'
import type { SetUp } from './set-up-schema.ts'

const sameText = (one: string | null, other: string | null) => (one ?? '') === (other ?? '')

async function planRubrics(on: Queryable, { organisationId }: Official, { rubrics }: SetUp) {
  const [own, categories] = await Promise.all([
    on.rubric.findMany({ where: { agencyId: organisationId } }),
    on.category.findMany({ select: { id: true, sector: true } }),
  ])
  return rubrics.map((part): Planned<typeof part> => {
    const taken = own.some(
      (each) => each.categoryId === part.categoryId && each.sector === part.sector,
    )
    const known =
      (!part.categoryId || categories.some(({ id }) => id === part.categoryId)) &&
      (!part.sector || categories.some(({ sector }) => sector === part.sector))
    return { part, fate: known ? (taken ? 'kept' : 'new') : 'unknownGroup' }
  })
}

export const changeOf = (part: SetUp['requirements'][number], from: string, now: Date) => ({
  ...part,
  validFrom: dayOf(now),
  reason: from,
})

async function planRequirements(on: Queryable, official: Official, file: SetUp, now: Date) {
  const table = await findRequirements(on)
  const own = inForceOn(table, dayOf(now)).filter(({ region }) => region === official.region)
  const planned: SetUpPlan['requirements'] = []
  for (const part of file.requirements) {
    const there = own.find(
      ({ group, channel, key }) =>
        group === part.group && channel === part.channel && key === part.key,
    )
    const same =
      there?.need === part.need &&
      there.atLeast === part.atLeast &&
      [...there.proofs].sort().join() === [...part.proofs].sort().join()
    if (there) planned.push({ part, fate: same ? 'same' : 'kept' })
    else {
      const judged = await judgeChange(official, changeOf(part, file.agency, now), table, now, on)
      planned.push({ part, fate: judged.ok ? 'new' : judged.refusal.reason })
    }
  }
  return planned
}

/** What taking this file over would do: what the agency has decided itself is never overwritten. */
export async function planSetUp(
  official: Official,
  file: SetUp,
  now: Date,
  on: Queryable = database(),
): Promise<SetUpPlan> {
  const { organisationId: ownerId, region } = official
  const [agency, standing, titles] = await Promise.all([
    on.agency.findUniqueOrThrow({ where: { id: ownerId } }),
    standingRoundOf(on, { id: ownerId, region }, now),
    on.round.findMany({ where: { ownerId, kind: 'dated' }, select: { title: true } }),
  ])
  const { letters, rounds } = file
  const sameLetters =
    sameText(agency.letterClosing, letters.closing) && agency.appealDays === letters.appealDays
  const sameStanding =
    sameText(standing.text, rounds.standing.text) &&
    standing.blind === rounds.standing.blind &&
    standing.splitLimit === rounds.standing.splitLimit
  return {
    letters: sameLetters ? 'same' : agency.letterClosing ? 'kept' : 'new',
    standing: sameStanding ? 'same' : standing.text ? 'kept' : 'new',
    rubrics: await planRubrics(on, official, file),
    requirements: await planRequirements(on, official, file, now),
    rounds: rounds.dated.map((part) => ({
      part,
      fate: titles.some(({ title }) => title === part.title) ? 'kept' : 'new',
    })),
  }
}
