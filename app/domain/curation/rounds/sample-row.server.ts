import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { SampleAct } from './sample-acts.ts'
import type { DeskSample } from './views.ts'

export const sampleColumns = {
  id: true,
  state: true,
  events: {
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, act: true, method: true, note: true, byName: true, at: true },
  },
  entry: {
    select: {
      roundId: true,
      product: { select: { name: true, producer: { select: { businessName: true } } } },
    },
  },
} as const satisfies Prisma.SampleSelect

type Row = Prisma.SampleGetPayload<{ select: typeof sampleColumns }>

export const toSample = ({ entry, events, ...row }: Row): DeskSample => ({
  ...row,
  roundId: entry.roundId,
  productName: entry.product.name,
  businessName: entry.product.producer.businessName,
  events: events.map((event) => ({ ...event, act: event.act as SampleAct })),
})
