import type { PriceTier, ProductContent } from '#app/domain/products/product.ts'

/** Some fields of a product, as they would be. */
export type Proposal = Partial<ProductContent>

/** As JSON keeps it: money as text of whole rupiah. */
export type ProposalJson = Omit<Proposal, 'price' | 'tiers'> & {
  price?: string | null
  tiers?: { minimumQuantity: number; price: string }[]
}

const plain = ({ minimumQuantity, price }: PriceTier) => ({ minimumQuantity, price: `${price}` })

export function toJson({ price, tiers, ...rest }: Proposal): ProposalJson {
  return {
    ...rest,
    ...(price === undefined ? {} : { price: price === null ? null : `${price}` }),
    ...(tiers === undefined ? {} : { tiers: tiers.map(plain) }),
  }
}

export function fromJson({ price, tiers, ...rest }: ProposalJson): Proposal {
  return {
    ...rest,
    ...(price === undefined ? {} : { price: price === null ? null : BigInt(price) }),
    ...(tiers === undefined
      ? {}
      : { tiers: tiers.map((tier) => ({ ...tier, price: BigInt(tier.price) })) }),
  }
}

export const fieldsOf = (proposal: object): (keyof ProductContent)[] =>
  Object.keys(proposal) as (keyof ProductContent)[]

/** These fields of a product as they are. */
export const excerptOf = (content: ProductContent, fields: (keyof ProductContent)[]): Proposal =>
  Object.fromEntries(fields.map((field) => [field, content[field]]))
