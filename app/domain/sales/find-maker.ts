import { businessKey, ownerKey } from '#app/domain/registry/identity.ts'
import type { RowReason } from './import-report.ts'

export type Maker = {
  id: string
  registryNumber: string | null
  ownerName: string
  businessName: string
  sector: string | null
}

export type MakerQuestion = {
  registryNumber: string | null
  owner: string | null
  business: string | null
  productName: string
}

export type MakerFound = { maker?: Maker; doubt?: RowReason }

/**
 * Who makes a product: the registry's number, cross-checked with the owner; where the two
 * disagree or the number leads nowhere, the one owner of that name whose business the product
 * carries. What stays open is said, never guessed.
 */
export class MakerBook {
  private byNumber = new Map<string, Maker[]>()
  private byOwner = new Map<string, Maker[]>()
  private byBusiness = new Map<string, Maker[]>()

  constructor(makers: Iterable<Maker>) {
    for (const maker of makers) {
      if (maker.registryNumber) push(this.byNumber, numberKey(maker.registryNumber), maker)
      push(this.byOwner, ownerKey(maker.ownerName), maker)
      push(this.byBusiness, businessKey(maker.businessName), maker)
    }
  }

  find({ registryNumber, owner, business, productName }: MakerQuestion): MakerFound {
    if (!registryNumber && !owner && !business) return {}
    const numbered = registryNumber ? (this.byNumber.get(numberKey(registryNumber)) ?? []) : []
    const isOwner = (maker: Maker) => !owner || ownerKey(maker.ownerName) === ownerKey(owner)
    const agreeing = narrowed(numbered.filter(isOwner), business, productName)
    if (agreeing) return { maker: agreeing }
    const owned = owner
      ? (this.byOwner.get(ownerKey(owner)) ?? [])
      : business
        ? (this.byBusiness.get(businessKey(business)) ?? [])
        : []
    const named = owned.filter((maker) => !owner || carries(maker, business, productName))
    const maker = narrowed(named, business, productName)
    if (maker) return { maker, ...(registryNumber ? { doubt: 'ownerDisagrees' as const } : {}) }
    return { doubt: numbered.length > 0 ? 'ownerDisagrees' : 'unknownProducer' }
  }
}

const numberKey = (text: string) =>
  text
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/, '')

const push = (map: Map<string, Maker[]>, key: string, maker: Maker) =>
  map.set(key, [...(map.get(key) ?? []), maker])

const carries = (maker: Maker, business: string | null, productName: string): boolean =>
  business
    ? businessKey(business) === businessKey(maker.businessName)
    : ` ${businessKey(productName)} `.includes(` ${businessKey(maker.businessName)} `)

/** The only one, or the only one whose business the product carries. */
function narrowed(
  makers: Maker[],
  business: string | null,
  productName: string,
): Maker | undefined {
  if (makers.length <= 1) return makers[0]
  const named = makers.filter((maker) => carries(maker, business, productName))
  return named.length === 1 ? named[0] : undefined
}
