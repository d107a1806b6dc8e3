import type { Producer } from '#app/domain/accounts/actor.ts'
import { findingsIn } from '#app/domain/curation/findings-in.ts'
import { missingBefore, takeSnapshot } from '#app/domain/curation/hand-in.server.ts'
import { findSubmissionFor } from '#app/domain/curation/maker-queries.server.ts'
import type { Revision } from '#app/domain/curation/maker-views.ts'
import { findProduct } from '#app/domain/products/queries.server.ts'
import { database } from '#app/platform/database.server.ts'

/** Everything a maker needs to answer the findings and hand the file in again. */
export async function findRevision(
  producer: Producer,
  submissionId: string,
  now: Date,
): Promise<Revision | undefined> {
  const submission = await findSubmissionFor(producer, submissionId)
  const sent = submission?.versions.at(-1)?.file
  const product = submission && (await findProduct(submission.productId))
  if (!submission || !sent || !product) return undefined
  const [present, missing] = await Promise.all([
    takeSnapshot(database(), product),
    missingBefore(product, now),
  ])
  const findings = findingsIn(submission, submission.currentVersion)
  return { submission, findings, sent, present, missing }
}
