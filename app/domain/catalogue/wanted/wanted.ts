import type { WantedOutcome, WantedState } from './wanted-acts.ts'

export type WantedRow = {
  id: string
  number: string
  what: string
  quantity: number | null
  unit: string | null
  neededBy: string | null
  state: WantedState
  buyerName: string
  askedAt: Date
  answers: number
}

export type NamedMaker = {
  producerId: string
  name: string
  /** Their page, while something of theirs is in the catalogue */
  isListed: boolean
  product: { name: string; slug: string | null } | null
}

export type WantedView = Omit<WantedRow, 'answers'> & {
  details: string | null
  place: string | null
  askedByName: string
  outcome: WantedOutcome | null
  closingText: string | null
  closedBy: string | null
  closedAt: Date | null
  answers: { id: string; byName: string; text: string; at: Date; makers: NamedMaker[] }[]
}
