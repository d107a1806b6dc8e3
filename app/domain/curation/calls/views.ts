import type { EntryState } from '#app/domain/curation/rounds/entry-acts.ts'
import type { Round } from '#app/domain/curation/rounds/round.ts'
import type { ProductState } from '#app/domain/products/product.ts'
import type { Lack } from './fit.ts'

export type Call = Round

/** The buyer's tabs: what waits for the buyer, for the maker, and what is done. */
export const tabs = ['new', 'asked', 'passed', 'declined'] as const
export type Tab = (typeof tabs)[number]

export const statesOn: Record<Tab, EntryState[]> = {
  new: ['entered'],
  asked: ['asked'],
  passed: ['passed'],
  declined: ['declined', 'released', 'withdrawn'],
}

export const tabOf = (state: EntryState): Tab =>
  tabs.find((tab) => statesOn[tab].includes(state)) ?? 'new'

export type Asked = {
  id: string
  text: string
  askerName: string
  askedAt: Date
  answer: string | null
  answererName: string | null
  answeredAt: Date | null
}

/** A product in a call, as its buyer weighs it. */
export type CallEntry = {
  id: string
  state: EntryState
  enteredAt: Date
  decidedAt: Date | null
  deciderName: string | null
  reasonCode: string | null
  reasonText: string | null
  questions: Asked[]
  /** What it lacks today: it fitted when it entered. */
  lacks: Lack[]
  product: {
    id: string
    slug: string
    name: string
    state: ProductState
    producerId: string
    businessName: string
    /** Nothing where the buyer may not see it */
    price: bigint | null
    pricesHidden: boolean
    unit: string | null
    minimumOrder: number | null
    leadTimeDays: number | null
    capacityPerDay: number | null
    shelfLifeDays: number | null
    netContent: string | null
    grade: string | null
    photoFileId: string | null
  }
}

export type CallSummary = Call & { counts: Record<Tab, number> }

/** One of a maker's own products before a call: whether it may enter, and what it lacks. */
export type OwnProduct = {
  id: string
  name: string
  photoFileId: string | null
  inCuration: boolean
  lacks: Lack[]
  entry: { id: string; state: EntryState } | null
}

/** A call as a maker finds it in the list. */
export type CallForMaker = Call & { fitting: number; entered: number; invited: boolean }

export type MakerEntry = {
  id: string
  state: EntryState
  enteredAt: Date
  decidedAt: Date | null
  reasonCode: string | null
  reasonText: string | null
  productName: string
  call: Pick<Call, 'id' | 'title' | 'ownerName' | 'state' | 'closesOn'>
  questions: Asked[]
}
