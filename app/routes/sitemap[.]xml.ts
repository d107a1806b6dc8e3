import { addressesPerPart, countFindable } from '#app/domain/catalogue/sitemap.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { findSitemapPages } from '#app/http/sitemap-pages.server.ts'
import { answerSitemapIndex } from '#app/http/sitemap-xml.ts'
import { paths } from '#app/paths.ts'

const partsOf = (kind: string, count: number): string[] =>
  Array.from({ length: Math.ceil(count / addressesPerPart) }, (_, index) =>
    paths.sitemapPart(`${kind}-${index + 1}.xml`),
  )

/** The parts of what search engines may find. */
export async function loader(): Promise<Response> {
  const [{ products, makers }, pages] = await Promise.all([countFindable(), findSitemapPages()])
  return answerSitemapIndex(siteOrigin(), [
    ...partsOf('pages', pages.length),
    ...partsOf('makers', makers),
    ...partsOf('products', products),
  ])
}
