import type { Producer } from '#app/domain/accounts/actor.ts'
import { roundPage } from '#app/domain/curation/rounds/views.ts'
import { isId } from '#app/kernel/ids.ts'
import { dayFromColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { questionColumns } from './call-entry-row.server.ts'
import type { MakerEntry } from './views.ts'

const ownColumns = {
  ...{ id: true, state: true, enteredAt: true, decidedAt: true },
  ...{ reasonCode: true, reasonText: true },
  product: { select: { name: true } },
  questions: questionColumns,
  round: {
    select: {
      ...{ id: true, title: true, state: true, closesOn: true },
      owner: { select: { name: true } },
    },
  },
} as const satisfies Prisma.RoundEntrySelect

type OwnRow = Prisma.RoundEntryGetPayload<{ select: typeof ownColumns }>

function toMakerEntry({ product, round, ...row }: OwnRow): MakerEntry {
  const { owner, closesOn, ...call } = round
  return {
    ...row,
    productName: product.name,
    call: { ...call, ownerName: owner.name, closesOn: closesOn && dayFromColumn(closesOn) },
  }
}

/** A maker's products in buyers' calls, last entered first. */
export async function findCallEntriesOf(
  producer: Producer,
  page = 1,
): Promise<{ entries: MakerEntry[]; total: number }> {
  const where = { producerId: producer.organisationId, submissionId: null }
  const [rows, total] = await Promise.all([
    database().roundEntry.findMany({
      where,
      select: ownColumns,
      orderBy: [{ enteredAt: 'desc' }, { id: 'desc' }],
      ...roundPage(page),
    }),
    database().roundEntry.count({ where }),
  ])
  return { entries: rows.map(toMakerEntry), total }
}

export async function findOwnEntry(
  producer: Producer,
  entryId: string,
): Promise<MakerEntry | undefined> {
  if (!isId(entryId)) return undefined
  const row = await database().roundEntry.findFirst({
    where: { id: entryId, producerId: producer.organisationId, submissionId: null },
    select: ownColumns,
  })
  return row ? toMakerEntry(row) : undefined
}
