import type { Proof, Requirement } from './requirements.ts'

/** What a product can show: kinds of licences that count, and facts of its own file. */
export type Shown = {
  kinds: readonly string[]
  gtin: string | null
  shelfLifeDays: number | null
  capacityPerDay: number | null
}

function shows(proof: Proof, shown: Shown, atLeast: number | null): boolean {
  if (proof === 'gtin') return shown.gtin !== null
  if (proof === 'shelfLife') return shown.shelfLifeDays !== null
  if (proof === 'capacity') return (shown.capacityPerDay ?? 0) >= (atLeast ?? 1)
  return shown.kinds.includes(proof)
}

export const isMet = (
  { proofs, atLeast }: Pick<Requirement, 'proofs' | 'atLeast'>,
  shown: Shown,
): boolean => proofs.some((proof) => shows(proof, shown, atLeast))
