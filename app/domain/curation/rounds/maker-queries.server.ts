import type { Producer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { regionsAround } from '#app/kernel/regions.ts'
import { dateColumn, dayFromColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { type Round, seatsLeft, shutTo } from './round.ts'
import { toRound, withOwner } from './round-row.server.ts'
import { type OwnEntry, type RoundChoice, roundPageSize } from './views.ts'

const mostOpen = 50

const openOn = (today: string): Prisma.RoundWhereInput => ({
  state: 'open',
  OR: [{ closesOn: null }, { closesOn: { gte: dateColumn(today) } }],
})

const toChoice = (round: Round): RoundChoice => {
  const { id, kind, title, text, heldOn, closesOn, place, samples, blind } = round
  return {
    ...{ id, kind, title, text, heldOn, closesOn, place, samples, blind },
    seatsLeft: seatsLeft(round),
  }
}

/** The rounds of an agency that a product of this group may enter today, the standing one first. */
export async function findChoices(
  agencyId: string,
  categoryId: string | null,
  today: string,
): Promise<RoundChoice[]> {
  const rows = await database().round.findMany({
    where: { ownerId: agencyId, kind: { not: 'call' }, ...openOn(today) },
    include: withOwner,
    orderBy: [{ kind: 'asc' }, { heldOn: 'asc' }, { id: 'asc' }],
    take: mostOpen,
  })
  return rows
    .map(toRound)
    .filter((round) => !shutTo(round, categoryId, today))
    .map(toChoice)
}

/** Dated rounds of the agencies that reach a maker's place, soonest first. */
export async function findRoundsAround(
  producer: Producer,
  today: string,
): Promise<(RoundChoice & { ownerName: string; agenda: string | null })[]> {
  const firm = await database().producer.findUnique({
    where: { id: producer.organisationId },
    select: { regionCode: true },
  })
  const rows = await database().round.findMany({
    where: {
      kind: 'dated',
      regionCode: { in: regionsAround(firm?.regionCode ?? producer.region) },
      ...openOn(today),
    },
    include: withOwner,
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: mostOpen,
  })
  return rows.map(toRound).map((round) => ({
    ...toChoice(round),
    ownerName: round.ownerName,
    agenda: round.agenda,
  }))
}

const ownColumns = {
  id: true,
  state: true,
  enteredAt: true,
  submissionId: true,
  product: { select: { name: true } },
  round: {
    select: {
      ...{ id: true, kind: true, title: true, state: true, heldOn: true, place: true },
      owner: { select: { name: true } },
    },
  },
} as const satisfies Prisma.RoundEntrySelect

type OwnRow = Prisma.RoundEntryGetPayload<{ select: typeof ownColumns }>

function toOwnEntry({ product, round, ...row }: OwnRow): OwnEntry {
  const { owner, heldOn, ...rest } = round
  return {
    ...row,
    productName: product.name,
    round: { ...rest, ownerName: owner.name, heldOn: heldOn && dayFromColumn(heldOn) },
  }
}

/** A maker's products in agencies' rounds, last entered first. */
export async function findRoundEntriesOf(
  producer: Producer,
  page = 1,
): Promise<{ entries: OwnEntry[]; total: number }> {
  const where = { producerId: producer.organisationId, submissionId: { not: null } }
  const [rows, total] = await Promise.all([
    database().roundEntry.findMany({
      where,
      select: ownColumns,
      orderBy: [{ enteredAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * roundPageSize,
      take: roundPageSize,
    }),
    database().roundEntry.count({ where }),
  ])
  return { entries: rows.map(toOwnEntry), total }
}

/** A maker's file with the rounds it is in and those it may still enter. */
export async function findRoundsOfSubmission(
  producer: Producer,
  submissionId: string,
  today: string,
) {
  if (!isId(submissionId)) return undefined
  const file = await database().submission.findFirst({
    where: { id: submissionId, producerId: producer.organisationId },
    select: {
      ...{ id: true, number: true, state: true, agencyId: true },
      product: { select: { name: true, categoryId: true } },
      roundEntries: { select: ownColumns, orderBy: { enteredAt: 'asc' } },
    },
  })
  if (!file) return undefined
  const open = await findChoices(file.agencyId, file.product.categoryId, today)
  const inside = new Set(file.roundEntries.map(({ round }) => round.id))
  const closed = file.state === 'rejected' || file.state === 'withdrawn'
  return {
    id: file.id,
    number: file.number,
    state: file.state,
    name: file.product.name,
    entries: file.roundEntries.map(toOwnEntry),
    choices: closed ? [] : open.filter(({ id, kind }) => kind === 'dated' && !inside.has(id)),
  }
}
