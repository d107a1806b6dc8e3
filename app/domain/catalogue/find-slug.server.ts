import { database } from '#app/platform/database.server.ts'

/** The name of a product's page, if it is or was in the catalogue. */
export async function findSlug(productId: string): Promise<string | undefined> {
  const row = await database().listing.findUnique({ where: { productId }, select: { slug: true } })
  return row?.slug
}
