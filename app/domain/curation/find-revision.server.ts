import type { Producer } from '#app/domain/accounts/actor.ts'
import { findingsIn } from '#app/domain/curation/findings-in.ts'
import type { FindingRecord } from '#app/domain/curation/file-record.server.ts'
import { missingBefore, takeSnapshot } from '#app/domain/curation/hand-in.server.ts'
import { findSubmissionFor, type MakerFile } from '#app/domain/curation/maker-queries.server.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import type { Missing } from '#app/domain/products/missing-in-product.ts'
import { findProduct } from '#app/domain/products/queries.server.ts'
import { database } from '#app/platform/database.server.ts'

export type Revision = {
  submission: MakerFile
  findings: (FindingRecord & { from: string; at: Date })[]
  /** The file as sent, and as it would be sent now. */
  sent: SubmissionFile
  present: SubmissionFile
  missing: Missing[]
}

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
