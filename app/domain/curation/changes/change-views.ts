import type { ProductContent } from '#app/domain/products/product.ts'
import type { ProposalJson } from './change-content.ts'
import type { ProductChangeAct, ProductChangeState } from './product-change-acts.ts'
import type { RecurationState } from './recuration-acts.ts'
import type { RecurationReason } from './schemas.ts'

/** Why an official may not say anything on a change. */
export type ChangeObjection = 'otherAgency' | 'conflict' | 'wrongState'

export type ChangeShelf = 'proposed' | 'curating' | 'closed'

/** A change as it lies in the queue. */
export type QueuedChange = {
  id: string
  name: string
  businessName: string
  photoFileId: string | null
  state: ProductChangeState
  fields: (keyof ProductContent)[]
  proposedAt: Date
  closedAt: Date | null
  submissionId: string | null
}

export type ChangeMove = {
  act: ProductChangeAct
  reasonCode: string | null
  text: string | null
  byName: string
  at: Date
}

/** A change beside what the catalogue shows. */
export type ChangeFile = QueuedChange & {
  productId: string
  slug: string
  unit: string | null
  revision: number
  before: ProposalJson
  proposed: ProposalJson
  moves: ChangeMove[]
  objection: ChangeObjection | undefined
}

/** A change as its maker sees it: the answer, not who gave it. */
export type MakersChange = {
  id: string
  state: QueuedChange['state']
  before: ProposalJson
  proposed: ProposalJson
  proposedAt: Date
  closedAt: Date | null
  submissionId: string | null
  refusal: { reasonCode: string | null; text: string | null } | null
}

export type CalledAgain = {
  id: string
  productId: string
  name: string
  businessName: string
  state: RecurationState
  reason: RecurationReason
  text: string
  dueOn: string
  calledAt: Date
  callerName: string
  /** Off the shelf, because nobody answered in time. */
  held: boolean
}
