import type { HoldCause } from '#app/domain/products/hold.ts'
import { database } from '#app/platform/database.server.ts'
import { agenciesAround } from './agencies-around.server.ts'

/** A held product as those who are told need it, as it is now: news may come late. */
export async function findHoldNews(productId: string, cause: string, reference: string) {
  const product = await database().product.findUnique({
    where: { id: productId },
    select: {
      name: true,
      state: true,
      producerId: true,
      producer: {
        select: { businessName: true, regionCode: true, sector: true, mentorId: true },
      },
      holds: { where: { liftedAt: null }, select: { cause: true, reference: true } },
    },
  })
  if (!product) return undefined
  const { name, state, producerId, producer, holds } = product
  const { businessName: firm, regionCode, sector, mentorId } = producer
  return {
    ...{ name, producerId, firm, mentorId },
    agencyIds: await agenciesAround(regionCode, sector),
    held: holds.length > 0,
    /** What was taken down for good is not back, whatever held it before. */
    isBack: holds.length === 0 && state === 'listed',
    /** Whether this very reason still holds it. */
    stillSo: holds.some(
      (hold) => (hold.cause as HoldCause) === cause && hold.reference === reference,
    ),
  }
}

export type HoldNews = NonNullable<Awaited<ReturnType<typeof findHoldNews>>>
