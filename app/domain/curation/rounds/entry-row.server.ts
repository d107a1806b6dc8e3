import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { AgencyEntry } from './views.ts'

export const entryColumns = {
  id: true,
  state: true,
  enteredAt: true,
  reasonCode: true,
  reasonText: true,
  submission: { select: { id: true, number: true, state: true } },
  product: {
    select: {
      name: true,
      producer: { select: { businessName: true } },
      photos: { orderBy: { position: 'asc' }, take: 1, select: { fileId: true } },
    },
  },
} as const satisfies Prisma.RoundEntrySelect

type Row = Prisma.RoundEntryGetPayload<{ select: typeof entryColumns }>

export const toAgencyEntry = ({ product, ...row }: Row): AgencyEntry => ({
  ...row,
  productName: product.name,
  businessName: product.producer.businessName,
  photoFileId: product.photos[0]?.fileId ?? null,
})
