import {
  addressesPerPart,
  findFindableMakers,
  findFindableProducts,
} from '#app/domain/catalogue/sitemap.server.ts'
import { notFound } from '#app/http/guard.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { findSitemapPages } from '#app/http/sitemap-pages.server.ts'
import { type Address, answerSitemap } from '#app/http/sitemap-xml.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/sitemaps.$part'

type Find = (part: number) => Promise<Address[]>

async function findPages(part: number): Promise<Address[]> {
  const pages = await findSitemapPages()
  const from = (part - 1) * addressesPerPart
  return pages.slice(from, from + addressesPerPart).map((path) => ({ path }))
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
