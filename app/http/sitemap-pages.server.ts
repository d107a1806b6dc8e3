import { findShownCollections } from '#app/domain/catalogue/collections/queries.server.ts'
import { findFindablePlaces } from '#app/domain/catalogue/sitemap.server.ts'
import { paths } from '#app/paths.ts'

const mostCollections = 500

/** What may be found besides products and makers: standing pages, collections, groups, districts. */
export async function findSitemapPages(): Promise<string[]> {
  const [places, collections] = await Promise.all([
    findFindablePlaces(),
    findShownCollections(mostCollections),
  ])
  return [
    ...[paths.home(), paths.catalogue(), paths.calls(), paths.rubric(), paths.verifiedBuyers()],
    ...collections.map(({ slug }) => paths.collection(slug)),
    ...places.map(({ kind, value }) => paths[kind](value)),
  ]
}
