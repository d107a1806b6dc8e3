import type { CountedFor } from '#app/domain/certification/find-counted-for.server.ts'
import { type Sight, seesPrice } from '#app/domain/products/sight.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { candidateColumns, toCandidate } from './candidates.server.ts'
import { fitFor, type Lack } from './fit.ts'
import type { Call, CallEntry } from './views.ts'

export const questionColumns = {
  orderBy: [{ askedAt: 'asc' }, { position: 'asc' }],
  select: {
    ...{ id: true, text: true, askerName: true, askedAt: true },
    ...{ answer: true, answererName: true, answeredAt: true },
  },
} as const satisfies Prisma.RoundEntry$questionsArgs

export const entryColumns = {
  ...{ id: true, state: true, enteredAt: true, decidedAt: true, deciderName: true },
  ...{ reasonCode: true, reasonText: true },
  questions: questionColumns,
  product: {
    select: {
      ...candidateColumns,
      slug: true,
      netContent: true,
      producer: { select: { businessName: true } },
      listing: { select: { grade: true } },
    },
  },
} as const satisfies Prisma.RoundEntrySelect

type Row = Prisma.RoundEntryGetPayload<{ select: typeof entryColumns }>

const isOfPrice = (code: Lack['code']) => code === 'priceBelow' || code === 'priceAbove'

export function toCallEntry(
  { product, ...row }: Row,
  call: Call,
  { countedFor, today, sight }: { countedFor: CountedFor; today: string; sight: Sight },
): CallEntry {
  const { producer, listing, photos, categoryId, gtin, pricesHidden, ...rest } = product
  const sees = seesPrice(sight, product)
  const lacks = fitFor(call, toCandidate(product, countedFor, today))
  return {
    ...row,
    lacks: sees ? lacks : lacks.filter(({ code }) => !isOfPrice(code)),
    product: {
      ...rest,
      price: sees ? rest.price : null,
      pricesHidden,
      businessName: producer.businessName,
      grade: listing?.grade ?? null,
      photoFileId: photos[0]?.fileId ?? null,
    },
  }
}
