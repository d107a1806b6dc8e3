import { expect, it } from 'vitest'
import { addressesPerPart } from '#app/domain/catalogue/sitemap.server.ts'
import { slugFor } from '#app/domain/products/slug-for.ts'
import { answerSitemap, answerSitemapIndex } from '#app/http/sitemap-xml.ts'
import { newId } from '#app/kernel/ids.ts'
import { paths } from '#app/paths.ts'
import { largestKept } from '#scripts/kept-pages.ts'

/** Longer than the address of any province's office. */
const origin = `https://${'a'.repeat(84)}.go.id`

const sizeOf = async (answer: Response) => (await answer.arrayBuffer()).byteLength

it('has parts that are kept whole, with the longest addresses there can be', async () => {
  const updatedAt = new Date()
  const addresses = Array.from({ length: addressesPerPart }, () => ({
    ...{ path: paths.product(slugFor('Keripik '.repeat(20), newId())), updatedAt },
  }))
  expect(await sizeOf(answerSitemap(origin, addresses))).toBeLessThanOrEqual(largestKept)
})

it('leads to the parts of a million products in one answer that is kept too', async () => {
  const parts = Array.from({ length: 1_000_000 / addressesPerPart }, (_, index) =>
    paths.sitemapPart(`products-${index + 1}.xml`),
  )
  expect(await sizeOf(answerSitemapIndex(origin, parts))).toBeLessThanOrEqual(largestKept)
})
