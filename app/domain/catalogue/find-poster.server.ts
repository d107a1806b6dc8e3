import { inForce } from '#app/domain/catalogue/queries.server.ts'
import { database } from '#app/platform/database.server.ts'

export type PosterFacts = {
  name: string
  producerName: string
  villageName: string | null
  districtName: string
  grade: string | null
  photoFileId: string | null
  updatedAt: Date
}

/** What a listed product's link shows in a chat. */
export async function findPoster(slug: string): Promise<PosterFacts | undefined> {
  const listing = await database().listing.findFirst({
    where: { slug, ...inForce() },
    select: {
      name: true,
      producerName: true,
      districtName: true,
      grade: true,
      photoFileId: true,
      updatedAt: true,
      product: { select: { producer: { select: { villageName: true } } } },
    },
  })
  if (!listing) return undefined
  const { product, ...facts } = listing
  return { ...facts, villageName: product.producer.villageName }
}
