import { findShownCollections } from '#app/domain/catalogue/collections/queries.server.ts'
import {
  findFindableMakers,
  findFindablePlaces,
  findFindableProducts,
} from '#app/domain/catalogue/sitemap.server.ts'
import { notFound } from '#app/http/guard.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { type Address, answerSitemap } from '#app/http/sitemap-xml.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/sitemaps.$part'

type Find = (part: number) => Promise<Address[]>

const mostCollections = 500

async function findPages(part: number): Promise<Address[]> {
  if (part > 1) return []
  const [places, collections] = await Promise.all([
    findFindablePlaces(),
    findShownCollections(mostCollections),
  ])
  const standing = [paths.home(), paths.catalogue(), paths.calls(), paths.rubric()]
  return [
    ...standing,
    ...collections.map(({ slug }) => paths.collection(slug)),
    ...places.map(({ kind, value }) => paths[kind](value)),
  ].map((path) => ({ path }))
}

const kinds: Record<string, Find> = {
  pages: findPages,
  makers: async (part) =>
    (await findFindableMakers(part)).map(({ id, updatedAt }) => ({
      path: paths.maker(id),
      updatedAt,
    })),
  products: async (part) =>
    (await findFindableProducts(part)).map(({ slug, updatedAt }) => ({
      path: paths.product(slug),
      updatedAt,
    })),
}

/** The addresses of one part: what may be shown today, and nothing else. */
export async function loader({ params }: Route.LoaderArgs): Promise<Response> {
  const [, kind = '', part] =
    /^(pages|makers|products)-([1-9]\d{0,3})\.xml$/.exec(params.part) ?? []
  const addresses = (await kinds[kind]?.(Number(part))) ?? []
  if (addresses.length === 0) throw notFound()
  return answerSitemap(siteOrigin(), addresses)
}
