export type Address = { path: string; updatedAt?: Date }

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const entry = (origin: string, { path, updatedAt }: Address): string => {
  const changed = updatedAt ? `<lastmod>${updatedAt.toISOString()}</lastmod>` : ''
  return `<loc>${escaped(origin + path)}</loc>${changed}`
}

const answer = (text: string): Response =>
  new Response(head + text, {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'public, max-age=600',
    },
  })

/** One part of the sitemap: addresses of pages. */
export const answerSitemap = (origin: string, addresses: readonly Address[]): Response => {
  const urls = addresses.map((each) => `<url>${entry(origin, each)}</url>`)
  return answer(`<urlset ${space}>\n${urls.join('\n')}\n</urlset>\n`)
}

/** Where the parts are. */
export const answerSitemapIndex = (origin: string, paths: readonly string[]): Response => {
  const parts = paths.map((path) => `<sitemap>${entry(origin, { path })}</sitemap>`)
  return answer(`<sitemapindex ${space}>\n${parts.join('\n')}\n</sitemapindex>\n`)
}
