import type { Buyer, Producer } from '#app/domain/accounts/actor.ts'
import { type PageOf, pageSize } from '#app/domain/ordering/page-size.ts'
import { isId } from '#app/kernel/ids.ts'
import { following, type Walk } from '#app/kernel/walk.ts'
import type { Count } from '#app/platform/count-all.server.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'
import { reachOf } from './reach-of.ts'
import type {
  SampleDeclineReason,
  SampleRow,
  SampleStepView,
  SampleVerdict,
  SampleView,
  SampleWay,
} from './sample.ts'
import { openStates, type SampleMove, type SampleState, turnOf } from './sample-acts.ts'

type Reader = Buyer | Producer

const inRow = {
  buyer: { select: { organisation: { select: { name: true } } } },
  producer: { select: { businessName: true } },
} satisfies Prisma.SampleAskingInclude

const rowOf = (row: Prisma.SampleAskingGetPayload<{ include: typeof inRow }>): SampleRow => ({
  ...{ id: row.id, number: row.number, state: row.state as SampleState, unit: row.unit },
  ...{ productName: row.productName, quantity: row.quantity, askedAt: row.askedAt },
  ...{ buyerName: row.buyer.organisation.name, producerName: row.producer.businessName },
})

const inView = {
  ...inRow,
  product: { select: { listing: { select: { slug: true, visible: true } } } },
  steps: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.SampleAskingInclude

type Loaded = Prisma.SampleAskingGetPayload<{ include: typeof inView }>

const stepOf = (step: Loaded['steps'][number]): SampleStepView => ({
  ...{ act: step.act as SampleMove, byName: step.byName, at: step.at, text: step.text },
  ...{ courier: step.courier, trackingNumber: step.trackingNumber, cost: step.cost },
  ...{ reason: step.reason as SampleDeclineReason | null },
  ...{ verdict: step.verdict as SampleVerdict | null },
})

/** A maker who sends nothing has no more use for somebody's telephone number. */
const knowsWhereTo = ({ role }: Reader, state: SampleState) =>
  role === 'buyer' || (state !== 'declined' && state !== 'withdrawn')

function viewOf(reader: Reader, row: Loaded): SampleView {
  const { recipient, phone, deliverTo, product } = row
  const listing = product.listing?.visible ? product.listing : null
  return {
    ...rowOf(row),
    ...{ productId: row.productId, producerId: row.producerId, slug: listing?.slug ?? null },
    ...{ way: row.way as SampleWay, price: row.price, note: row.note },
    ...{ askedByName: row.askedByName, steps: row.steps.map(stepOf) },
    delivery: knowsWhereTo(reader, row.state as SampleState)
      ? { recipient, phone, deliverTo }
      : null,
  }
}

export type SampleShelf = 'running' | 'closed'

/** Of what runs, first what waits for the reader, the longest first; of the rest the newest. */
export async function findSamples(
  reader: Reader,
  { shelf, page }: { shelf: SampleShelf; page: number },
): Promise<PageOf<SampleRow>> {
  const isRunning = shelf === 'running'
  const state = isRunning ? { in: openStates } : { notIn: openStates }
  const where = { ...reachOf(reader), state }
  const waitingFirst = reader.role === 'buyer' ? 'desc' : 'asc'
  const [rows, total] = await Promise.all([
    database().sampleAsking.findMany({
      where,
      include: inRow,
      orderBy: isRunning
        ? [{ state: waitingFirst }, { askedAt: 'asc' }, { id: 'asc' }]
        : [{ askedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().sampleAsking.count({ where }),
  ])
  return { items: rows.map(rowOf), total }
}

/** What waits: for the maker, what is asked for; for the buyer, what is on its way. */
export const sampleTurns = ({ role, organisationId }: Reader): Count => {
  const firm = role === 'buyer' ? Prisma.sql`buyer_id` : Prisma.sql`producer_id`
  return Prisma.sql`
    SELECT count(*) FROM sample_asking
    WHERE ${firm} = ${organisationId}::uuid AND state = ${turnOf[role]}`
}

export async function findSampleFor(
  reader: Reader,
  askingId: string,
): Promise<SampleView | undefined> {
  if (!isId(askingId)) return undefined
  const where = { id: askingId, ...reachOf(reader) }
  const row = await database().sampleAsking.findFirst({ where, include: inView })
  return row ? viewOf(reader, row) : undefined
}

/** A firm's samples, the newest first, after a known one. */
export async function walkSamples(
  buyer: Buyer,
  { state, after, most }: Walk & { state?: SampleState | undefined },
): Promise<SampleView[]> {
  const rows = await database().sampleAsking.findMany({
    where: {
      ...reachOf(buyer),
      ...(state ? { state } : {}),
      ...following('askedAt', after),
    },
    include: inView,
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map((row) => viewOf(buyer, row))
}
