import type { Mentor, Official } from '#app/domain/accounts/actor.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { tellingWordsOf } from '#app/domain/catalogue/search/words.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'

export type Candidates = {
  products: { productId: string; name: string; producerName: string; districtName: string }[]
  makers: { id: string; businessName: string; villageName: string | null }[]
}

const mostProducts = 12
const mostMakers = 12

/** Who of the agency's region might make this: products that fit, and firms by name or story. */
export async function findCandidates(
  { region }: Mentor | Official,
  words: string,
): Promise<Candidates> {
  const telling = tellingWordsOf(words).slice(0, 5)
  const question = questionFrom(new URLSearchParams({ q: words }))
  const within = { regionCode: codesWithin(region) }
  const says = (text: string) => ({ contains: text, mode: 'insensitive' as const })
  const [found, makers] = await Promise.all([
    searchCatalogue({ ...question, district: [region] }),
    telling.length === 0
      ? []
      : database().producer.findMany({
          where: {
            AND: [
              within,
              {
                OR: telling.flatMap((word) => [
                  { businessName: says(word) },
                  { story: says(word) },
                ]),
              },
            ],
          },
          select: { id: true, businessName: true, villageName: true },
          orderBy: [{ businessName: 'asc' }, { id: 'asc' }],
          take: mostMakers,
        }),
  ])
  const near = found.nearest.length > 0 ? found.nearest : []
  return {
    products: [...found.hits, ...near]
      .slice(0, mostProducts)
      .map(({ productId, name, producerName, districtName }) => ({
        ...{ productId, name, producerName, districtName },
      })),
    makers,
  }
}
