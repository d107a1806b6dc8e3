import type { Producer } from '#app/domain/accounts/actor.ts'
import {
  asJson,
  missingBefore,
  takeInHand,
  takeSnapshot,
} from '#app/domain/curation/hand-in.server.ts'
import { lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import { openFindings } from '#app/domain/curation/open-findings.server.ts'
import type { Missing } from '#app/domain/products/missing-in-product.ts'
import { findProduct } from '#app/domain/products/queries.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Refusal =
  | { reason: 'notFound' | 'wrongState' | 'unanswered' | 'changed' }
  | { reason: 'incomplete'; missing: Missing[] }

/** Hands in the mended file with an answer to every finding; the version before stays as it was. */
export async function resubmit(
  producer: Producer,
  submissionId: string,
  answers: Record<string, string>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> {
  return transact(async (tx) => {
    const own = { id: submissionId, producerId: producer.organisationId }
    const file = await lockedFile(tx, own)
    if (!file) return refuse({ reason: 'notFound' })
    if (file.state !== 'revisionRequested') return refuse({ reason: 'wrongState' })
    const findings = await openFindings(tx, file)
    if (findings.some(({ id }) => !answers[id]?.trim())) return refuse({ reason: 'unanswered' })
    const product = await findProduct(file.productId, tx)
    if (!product) return refuse({ reason: 'notFound' })
    const missing = await missingBefore(product, now, tx)
    if (missing.length > 0) return refuse({ reason: 'incomplete', missing })
    if (!(await takeInHand(tx, product))) return refuse({ reason: 'changed' })
    const version = file.currentVersion + 1
    const snapshot = await takeSnapshot(tx, product)
    await tx.submissionVersion.create({
      data: {
        id: newId(),
        submissionId,
        version,
        snapshot: asJson(snapshot),
        answers: Object.fromEntries(findings.map(({ id }) => [id, answers[id] ?? ''])),
        createdBy: producer.userId,
        createdAt: now,
      },
    })
    if (!(await move(tx, file, 'resubmit', now))) throw new Error(`${file.number} moved while held`)
    const { categoryId } = snapshot
    await tx.submission.update({ where: { id: submissionId }, data: { categoryId } })
    await recordEvent(tx, {
      type: 'submission.resubmitted',
      subject: { type: 'submission', id: submissionId },
      by: producer,
      data: { ...eventFacts(file), version },
    })
    return ok({ version })
  })
}
