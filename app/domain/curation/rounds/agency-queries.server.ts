import type { Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { EntryState } from './entry-acts.ts'
import { entryColumns, toAgencyEntry } from './entry-row.server.ts'
import { findRoundPage } from './find-round-page.server.ts'
import { onDeskOf } from './handle-sample.server.ts'
import type { Round } from './round.ts'
import { toRound, withOwner } from './round-row.server.ts'
import { sampleColumns, toSample } from './sample-row.server.ts'
import { standingRoundOf } from './standing-round.server.ts'
import {
  type AgencyEntry,
  type Attendee,
  type DeskSample,
  type RoundSummary,
  roundPage,
} from './views.ts'

/** Entries that wait for a decision, by round. */
async function undecidedIn(roundIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await database().roundEntry.groupBy({
    by: ['roundId'],
    where: { roundId: { in: [...roundIds] }, state: { in: ['entered', 'asked'] } },
    _count: true,
  })
  return new Map(rows.map(({ roundId, _count }) => [roundId, _count]))
}

/** The agency's own rounds: the standing one apart, dated ones newest first. */
export async function findRounds(
  official: Official,
  now: Date,
  page = 1,
): Promise<{ standing: RoundSummary; rounds: RoundSummary[]; total: number }> {
  const where = { ownerId: official.organisationId, kind: 'dated' } as const
  const agency = { id: official.organisationId, region: official.region }
  const [standing, { rounds, total }] = await Promise.all([
    standingRoundOf(database(), agency, now),
    findRoundPage(where, page),
  ])
  const undecided = await undecidedIn([standing, ...rounds].map(({ id }) => id))
  const counted = (round: Round) => ({ ...round, undecided: undecided.get(round.id) ?? 0 })
  return { standing: counted(standing), rounds: rounds.map(counted), total }
}

/** What is open now, for the agency's first page: in one statement. */
export async function findOpenRounds(official: Official): Promise<RoundSummary[]> {
  const rows = await database().round.findMany({
    where: { ownerId: official.organisationId, kind: 'dated', state: 'open' },
    include: {
      _count: { select: { entries: { where: { state: { in: ['entered', 'asked'] } } } } },
    },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: 5,
  })
  const owner = { name: official.organisationName }
  return rows.map(({ _count, ...row }) => ({
    ...toRound({ ...row, owner }),
    undecided: _count.entries,
  }))
}

/** A round of the official's own agency. */
export async function findRoundFor(
  official: Official,
  roundId: string,
): Promise<Round | undefined> {
  if (!isId(roundId)) return undefined
  const row = await database().round.findFirst({
    where: { id: roundId, ownerId: official.organisationId, kind: { not: 'call' } },
    include: withOwner,
  })
  return row ? toRound(row) : undefined
}

type Of = { roundId: string; state?: EntryState | undefined }

/** What is in a round, in the order in which it came. */
export async function findEntriesOf(
  { roundId, state }: Of,
  page = 1,
): Promise<{ entries: AgencyEntry[]; total: number }> {
  const where = { roundId, ...(state ? { state } : {}) }
  const [rows, total] = await Promise.all([
    database().roundEntry.findMany({
      where,
      select: entryColumns,
      orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }],
      ...roundPage(page),
    }),
    database().roundEntry.count({ where }),
  ])
  return { entries: rows.map(toAgencyEntry), total }
}

/** How many entries stand where. */
export async function countEntries(roundId: string): Promise<Partial<Record<EntryState, number>>> {
  const rows = await database().roundEntry.groupBy({
    by: ['state'],
    where: { roundId },
    _count: true,
  })
  return Object.fromEntries(rows.map(({ state, _count }) => [state, _count]))
}

/** A curation day has room for people, not for pages of them. */
const mostAtDay = 500

/** The list of people and the desk of samples of a curation day. */
export async function findDay(
  roundId: string,
): Promise<{ attendees: Attendee[]; samples: DeskSample[] }> {
  const [attendees, samples] = await Promise.all([
    database().attendance.findMany({
      where: { roundId },
      select: { id: true, part: true, name: true, presentAt: true },
      orderBy: [{ part: 'asc' }, { name: 'asc' }, { id: 'asc' }],
      take: mostAtDay,
    }),
    database().sample.findMany({
      where: { entry: { roundId, state: { not: 'withdrawn' } } },
      select: sampleColumns,
      orderBy: { id: 'asc' },
      take: mostAtDay,
    }),
  ])
  return { attendees, samples: samples.map(toSample) }
}

export async function findSampleFor(
  official: Official,
  sampleId: string,
): Promise<DeskSample | undefined> {
  if (!isId(sampleId)) return undefined
  const row = await database().sample.findFirst({
    where: { id: sampleId, ...onDeskOf(official) },
    select: sampleColumns,
  })
  return row ? toSample(row) : undefined
}
