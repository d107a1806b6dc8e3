import { quantities } from '#app/domain/catalogue/search/search-question.ts'

type Tier = { minimumQuantity: number; price: bigint }

/** What a piece costs when so many are ordered, for each of the compared quantities. */
export const pricesAt = (price: bigint, tiers: readonly Tier[]): bigint[] =>
  quantities.map((quantity) => {
    const reached = tiers.filter(({ minimumQuantity }) => minimumQuantity <= quantity)
    const best = reached.sort((one, other) => other.minimumQuantity - one.minimumQuantity)[0]
    return best?.price ?? price
  })
