import type { Curator } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'

/** All that a curator learns of a file before they have said what ties they have. */
export type Seal = {
  id: string
  number: string
  /** Whether it still waits for this curator. */
  open: boolean
  declared: boolean
  blind: boolean
  categoryId: string | null
  /** Product and maker; nobody's where the reading is blind. */
  product: { name: string; businessName: string; ownerName: string } | null
}

export async function findSealFor(curator: Curator, reviewId: string): Promise<Seal | undefined> {
  if (!isId(reviewId)) return undefined
  const review = await database().review.findFirst({
    where: { id: reviewId, curatorId: curator.userId },
    include: {
      declaration: { select: { kind: true } },
      submission: { include: { product: { include: { producer: true } } } },
    },
  })
  if (!review) return undefined
  const { submission, declaration, state, version } = review
  const { product, blind } = submission
  const { businessName, ownerName } = product.producer
  const current = submission.currentVersion === version
  return {
    ...{ id: reviewId, number: submission.number, blind, categoryId: product.categoryId },
    open: state === 'assigned' && submission.state === 'underReview' && current,
    declared: declaration?.kind === 'none' || state === 'submitted',
    product: blind ? null : { name: product.name, businessName, ownerName },
  }
}
