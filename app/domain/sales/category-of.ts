import { sectorOf } from '#app/domain/registry/sector.ts'

/** The shelf a commodity's words point to; earlier lines win. Our own grouping. */
const words: [string, RegExp][] = [
  ['toys', /\b(?:mainan|boneka|toys?|puzzle)\b/],
  ['batik', /\b(?:batik|ecoprint|jumputan|kain|tenun)\b/],
  ['household', /\b(?:sarung bantal|bantal|seprai|sprei|taplak|handuk|gorden|keset)\b/],
  ['spices', /\b(?:bumbu|sambal|sambel|saus|kecap)\b/],
  ['cakes', /\b(?:kue|dodol|roti|nastar|bakpia|brownies)\b/],
]

const bySector: Record<string, string> = {
  food: 'snacks',
  drink: 'drinks',
  textile: 'clothing',
  craft: 'craft',
  toys: 'toys',
  household: 'household',
}

/** A category for a product that was curated elsewhere, from its name and its commodity. */
export function categoryOf(name: string, commodity: string | null): string {
  const text = `${commodity ?? ''} ${name}`.toLowerCase()
  const named = words.find(([, pattern]) => pattern.test(text))?.[0]
  const sector = sectorOf(commodity ?? '') ?? sectorOf(name)
  return named ?? (sector && bySector[sector]) ?? 'other'
}
