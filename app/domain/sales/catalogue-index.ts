import { plainWords } from '#app/kernel/tables/words.ts'
import { codeKey, gtinKey, looseCodeKey } from './codes.ts'

export type KnownProduct = { id: string; sku: string; gtin: string | null; name: string }
export type KnownOutlet = { id: string; code: string; name: string | null }

/** Values under a key; a key that two share names neither. */
class Unique<Value extends { id: string }> {
  private entries = new Map<string, Value | null>()

  add(key: string, value: Value): void {
    if (key === '') return
    const known = this.entries.get(key)
    this.entries.set(key, known === undefined || known?.id === value.id ? value : null)
  }

  get(key: string): Value | undefined {
    return this.entries.get(key) ?? undefined
  }
}

export type FoundProduct =
  | { product: KnownProduct }
  | { reason: 'unknownProduct' | 'codesDisagree' }

/** The products one chain sells, found by article code, bar code or, without either, by name. */
export class ProductIndex {
  private skus = new Unique<KnownProduct>()
  private looseSkus = new Unique<KnownProduct>()
  private gtins = new Unique<KnownProduct>()
  private names = new Unique<KnownProduct>()

  constructor(products: Iterable<KnownProduct>) {
    for (const product of products) this.add(product)
  }

  add(product: KnownProduct): void {
    this.skus.add(codeKey(product.sku), product)
    this.looseSkus.add(looseCodeKey(product.sku), product)
    if (product.gtin) this.gtins.add(gtinKey(product.gtin), product)
    this.names.add(plainWords(product.name), product)
  }

  bySku(sku: string): KnownProduct | undefined {
    return this.skus.get(codeKey(sku)) ?? this.looseSkus.get(looseCodeKey(sku))
  }

  byGtin(gtin: string): KnownProduct | undefined {
    return this.gtins.get(gtinKey(gtin))
  }

  find(given: { sku: string | null; gtin: string | null; name: string | null }): FoundProduct {
    const bySku = given.sku ? this.bySku(given.sku) : undefined
    const byGtin = given.gtin ? this.byGtin(given.gtin) : undefined
    if (bySku && byGtin && bySku.id !== byGtin.id) return { reason: 'codesDisagree' }
    const byName =
      given.sku || given.gtin || !given.name ? undefined : this.names.get(plainWords(given.name))
    const product = bySku ?? byGtin ?? byName
    return product ? { product } : { reason: 'unknownProduct' }
  }
}

/** One chain's outlets, found by code or, without one, by name. */
export class OutletIndex {
  private codes = new Unique<KnownOutlet>()
  private looseCodes = new Unique<KnownOutlet>()
  private names = new Unique<KnownOutlet>()
  readonly all: KnownOutlet[] = []

  constructor(outlets: Iterable<KnownOutlet>) {
    for (const outlet of outlets) this.add(outlet)
  }

  add(outlet: KnownOutlet): void {
    this.all.push(outlet)
    this.codes.add(codeKey(outlet.code), outlet)
    this.looseCodes.add(looseCodeKey(outlet.code), outlet)
    if (outlet.name) this.names.add(plainWords(outlet.name), outlet)
  }

  find(code: string | null, name: string | null): KnownOutlet | undefined {
    const text = code ?? name
    if (!text) return undefined
    return (
      this.codes.get(codeKey(text)) ??
      this.looseCodes.get(looseCodeKey(text)) ??
      this.names.get(plainWords(text)) ??
      this.leading(text)
    )
  }

  /** `B003 - Cibitung`: the code stands first, the name after it. */
  private leading(text: string): KnownOutlet | undefined {
    const first = /^(\S+)\s*[-–:/|(]/.exec(text)?.[1]
    return first ? this.codes.get(codeKey(first)) : undefined
  }

  /** The outlet that titles or a file name speak of, when they speak of exactly one. */
  mentionedIn(text: string): KnownOutlet | undefined {
    const spoken = text.toUpperCase()
    const found = this.all.filter(({ code }) => {
      const key = codeKey(code)
      const isTelling = (/[A-Z]/.test(key) && /\d/.test(key)) || /^\d{5,}$/.test(key)
      return isTelling && standsAlone(key, spoken)
    })
    return found.length === 1 ? found[0] : undefined
  }
}

/** Whether a code stands in a text as a word of its own, not as a part of a longer one. */
function standsAlone(code: string, text: string): boolean {
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + code.length]]
    if (!/[A-Z0-9]/.test(before) && !/[A-Z0-9]/.test(after)) return true
  }
  return false
}
