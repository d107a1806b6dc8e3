import type { Official, Producer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { fieldsOf, type ProposalJson } from './change-content.ts'
import type {
  ChangeFile,
  ChangeMove,
  ChangeShelf,
  MakersChange,
  QueuedChange,
} from './change-views.ts'
import { changesReachedBy, objectionToChange } from './locked-change.server.ts'
import type { ProductChangeAct } from './product-change-acts.ts'

export const changesPerPage = 30

const lying: Record<ChangeShelf, Prisma.ProductChangeWhereInput> = {
  proposed: { state: 'proposed' },
  curating: { state: 'curating' },
  closed: { state: { in: ['accepted', 'refused', 'withdrawn'] } },
}

const queued = {
  product: {
    select: {
      name: true,
      slug: true,
      unit: true,
      producer: { select: { businessName: true } },
      photos: { orderBy: { position: 'asc' }, take: 1, select: { fileId: true } },
    },
  },
} as const satisfies Prisma.ProductChangeInclude

type Row = Prisma.ProductChangeGetPayload<{ include: typeof queued }>

const toQueued = ({ product, ...row }: Row): QueuedChange => ({
  id: row.id,
  name: product.name,
  businessName: product.producer.businessName,
  photoFileId: product.photos[0]?.fileId ?? null,
  state: row.state,
  fields: fieldsOf(row.proposed as object),
  proposedAt: row.proposedAt,
  closedAt: row.closedAt,
  submissionId: row.submissionId,
})

/** Changes within reach: the longest waiting first, the closed ones newest first. */
export async function findChanges(
  official: Official,
  shelf: ChangeShelf,
  page = 1,
): Promise<QueuedChange[]> {
  const order = shelf === 'closed' ? 'desc' : 'asc'
  const rows = await database().productChange.findMany({
    where: { AND: [changesReachedBy(official), lying[shelf]] },
    include: queued,
    orderBy: [{ proposedAt: order }, { id: order }],
    skip: (page - 1) * changesPerPage,
    take: changesPerPage,
  })
  return rows.map(toQueued)
}

export async function countChanges(official: Official): Promise<Record<ChangeShelf, number>> {
  const counted = await database().productChange.groupBy({
    by: ['state'],
    where: changesReachedBy(official),
    _count: true,
  })
  const counts = { proposed: 0, curating: 0, closed: 0 }
  for (const { state, _count } of counted)
    counts[state === 'proposed' || state === 'curating' ? state : 'closed'] += _count
  return counts
}

/** The one that has waited longest, for "save and next". */
export async function findNextChange(official: Official): Promise<string | undefined> {
  const next = await database().productChange.findFirst({
    where: {
      AND: [changesReachedBy(official), lying.proposed, { agencyId: official.organisationId }],
    },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return next?.id
}

/** A change within reach with what it would change, and what was said about it. */
export async function findChangeFor(
  official: Official,
  changeId: string,
): Promise<ChangeFile | undefined> {
  if (!isId(changeId)) return undefined
  const row = await database().productChange.findFirst({
    where: { AND: [{ id: changeId }, changesReachedBy(official)] },
    include: { ...queued, moves: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  })
  if (!row) return undefined
  return {
    ...toQueued(row),
    productId: row.productId,
    slug: row.product.slug,
    unit: row.product.unit,
    revision: row.revision,
    before: row.before as ProposalJson,
    proposed: row.proposed as ProposalJson,
    moves: row.moves.map(toMove),
    objection: await objectionToChange(database(), official, row),
  }
}

const toMove = ({
  act,
  reasonCode,
  text,
  byName,
  at,
}: Omit<ChangeMove, 'act'> & { act: string }) => ({
  ...{ act: act as ProductChangeAct, reasonCode, text, byName, at },
})

/** The latest change of a maker's own product. */
export async function findLastChangeOf(
  producer: Producer,
  productId: string,
): Promise<MakersChange | null> {
  const row = await database().productChange.findFirst({
    where: { productId, producerId: producer.organisationId },
    orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
    include: { moves: { where: { act: 'refuse' }, orderBy: { at: 'desc' }, take: 1 } },
  })
  if (!row) return null
  const { id, state, proposedAt, closedAt, submissionId, moves } = row
  const [refused] = moves
  return {
    ...{ id, state, proposedAt, closedAt, submissionId },
    before: row.before as ProposalJson,
    proposed: row.proposed as ProposalJson,
    refusal: refused ? { reasonCode: refused.reasonCode, text: refused.text } : null,
  }
}
