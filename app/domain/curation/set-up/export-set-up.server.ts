import type { Official } from '#app/domain/accounts/actor.ts'
import { findRequirements } from '#app/domain/certification/find-requirements.server.ts'
import { inForceOn } from '#app/domain/certification/requirements.ts'
import { standingRoundOf } from '#app/domain/curation/rounds/standing-round.server.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { type SetUp, setUpFormat } from './set-up-schema.ts'

type Content = SetUp['rubrics'][number]['content']

/** The own rubrics in force, the own rows of the matrix, the rounds and the words of the letters. */
export async function exportSetUp(official: Official, now: Date): Promise<SetUp> {
  const { organisationId: agencyId, region } = official
  const today = dayOf(now)
  const [agency, rubrics, table, standing, dated] = await Promise.all([
    database().agency.findUniqueOrThrow({ where: { id: agencyId } }),
    database().rubric.findMany({
      where: { agencyId },
      include: { versions: { where: { state: 'published' }, take: 1 } },
      orderBy: { name: 'asc' },
    }),
    findRequirements(),
    standingRoundOf(database(), { id: agencyId, region }, now),
    database().round.findMany({
      where: { ownerId: agencyId, kind: 'dated', state: { not: 'cancelled' } },
      orderBy: { createdAt: 'desc' },
      take: 50,
    }),
  ])
  return {
    ...{ format: setUpFormat, version: 1, agency: official.organisationName, madeOn: today },
    letters: { closing: agency.letterClosing, appealDays: agency.appealDays },
    rubrics: rubrics.flatMap(({ name, categoryId, sector, versions }) =>
      versions.map((version) => ({
        ...{ name, categoryId, sector },
        content: version.content as unknown as Content,
      })),
    ),
    requirements: inForceOn(table, today)
      .filter((row) => region !== '' && row.region === region)
      .map(({ group, channel, key, need, proofs, atLeast, source }) => ({
        ...{ group, channel, key, need, atLeast, source },
        proofs: [...proofs],
      })),
    rounds: {
      standing: { text: standing.text, blind: standing.blind, splitLimit: standing.splitLimit },
      dated: dated.map((round) => ({
        ...{ title: round.title, text: round.text, categoryIds: round.categoryIds },
        ...{ seats: round.seats, place: round.place, agenda: round.agenda },
        ...{ samples: round.samples, blind: round.blind },
        splitLimit: round.splitLimit?.toNumber() ?? null,
      })),
    },
  }
}
