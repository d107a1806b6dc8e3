import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** What a road needs to know of a product. */
export const travellingFacts = {
  id: true,
  name: true,
  producerId: true,
  gtin: true,
  capacityPerDay: true,
  shelfLifeDays: true,
  categoryId: true,
  forChildren: true,
  declaredNonHalal: true,
  category: { select: { sector: true, foodRisk: true } },
  producer: {
    select: { businessName: true, regionCode: true, sector: true, mentorId: true, phone: true },
  },
} as const satisfies Prisma.ProductSelect

export const travellerOf = ({
  category,
  ...product
}: Prisma.ProductGetPayload<{ select: typeof travellingFacts }>) => ({
  ...product,
  sector: category?.sector ?? null,
  foodRisk: category?.foodRisk ?? null,
  region: product.producer.regionCode,
})
