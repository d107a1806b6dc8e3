import type { Official, Producer } from '#app/domain/accounts/actor.ts'
import { agencyFor } from '#app/domain/curation/agency-for.server.ts'
import { isCalledAgain } from '#app/domain/curation/changes/is-called-again.server.ts'
import { joinCuration } from '#app/domain/curation/changes/with-submission.server.ts'
import { dueOf } from '#app/domain/curation/due.ts'
import {
  asJson,
  missingBefore,
  takeInHand,
  takeSnapshot,
} from '#app/domain/curation/hand-in.server.ts'
import { eventFacts } from '#app/domain/curation/move.server.ts'
import { mayHandIn } from '#app/domain/curation/policy.ts'
import {
  enterWithSubmission,
  roundForHandIn,
  takeSeat,
} from '#app/domain/curation/rounds/enter-with-submission.server.ts'
import type { PublishedRubric } from '#app/domain/curation/rubric.ts'
import { rubricFor } from '#app/domain/curation/rubric-queries.server.ts'
import { initialState, openStates } from '#app/domain/curation/submission-acts.ts'
import type { Missing } from '#app/domain/products/missing-in-product.ts'
import type { Product } from '#app/domain/products/product.ts'
import { findProductFor } from '#app/domain/products/queries.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { isUniqueViolation, nextNumber, type Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

type Refusal =
  | { reason: 'notFound' | 'alreadyOpen' | 'listed' | 'noAgency' | 'changed' | 'roundShut' }
  | { reason: 'incomplete'; missing: Missing[] }

export type Opening = { reason: 'noAgency' | 'changed' | 'roundShut' }

type Entry = { now: Date; refuse: Refuse<Opening>; roundId?: string; submittedBy?: string }

type Handed = { submissionId: string; number: string }

/**
 * Puts a product forward: its file is copied as it stands and goes to the nearest office, into the
 * round that was chosen among those open, or the standing one.
 */
export async function submit(
  producer: Producer,
  productId: string,
  now: Date,
  roundId?: string,
): Promise<Result<Handed, Refusal>> {
  const product = await findProductFor(producer, productId)
  if (!product) return refuse({ reason: 'notFound' })
  const open = openStates.some((state) => state === product.submission?.state)
  if (open) return refuse({ reason: 'alreadyOpen' })
  const until = product.listedUntil ? dateColumn(product.listedUntil) : null
  if (!mayHandIn(product.state, until, now) && !(await isCalledAgain(productId))) {
    return refuse({ reason: 'listed' })
  }
  const missing = await missingBefore(product, now)
  if (missing.length > 0) return refuse({ reason: 'incomplete', missing })
  try {
    return await transactOrRefuse((tx, refuse: Refuse<Opening>) =>
      openFile(tx, producer, product, { now, roundId, refuse }),
    )
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'alreadyOpen' })
    throw error
  }
}

/** The file of a product as it is wanted now, at the nearest office; refused, nothing of it stays. */
export async function openFile(
  tx: Transaction,
  by: Producer | Official,
  product: Product,
  { now, refuse, roundId, submittedBy = by.userId }: Entry,
): Promise<Handed> {
  const file = await takeSnapshot(tx, product)
  const sector = file.sector ?? ''
  const agency = await agencyFor(tx, file.firm.regionCode, sector)
  if (!agency) return refuse({ reason: 'noAgency' })
  const { categoryId } = file
  const rubric = await rubricFor(tx, { agencyId: agency.id, categoryId, sector })
  if (!rubric) throw new Error('No rubric is published')
  const round = await roundForHandIn(tx, agency, categoryId, { roundId, now })
  if (!round.ok) return refuse({ reason: 'roundShut' })
  if (!(await takeInHand(tx, product))) return refuse({ reason: 'changed' })
  if (!(await takeSeat(tx, round.value.id))) return refuse({ reason: 'roundShut' })
  const submission = {
    id: newId(),
    number: await nextNumber(tx, 'KUR', Number(dayOf(now).slice(0, 4))),
    productId: product.id,
    producerId: product.producerId,
    agencyId: agency.id,
    currentVersion: 1,
  }
  await tx.submission.create({
    data: {
      ...submission,
      regionCode: file.firm.regionCode,
      sector,
      categoryId,
      rubricVersionId: rubric.id,
      blind: round.value.blind,
      splitLimit: round.value.splitLimit,
      ...heldFrom(now, rubric),
      submittedBy,
      submittedAt: now,
      versions: {
        create: {
          id: newId(),
          version: 1,
          snapshot: asJson(file),
          createdBy: submittedBy,
          createdAt: now,
        },
      },
    },
  })
  await joinCuration(tx, submission, by, now)
  await recordEvent(tx, {
    type: 'submission.submitted',
    subject: { type: 'submission', id: submission.id },
    by,
    data: eventFacts(submission),
  })
  await enterWithSubmission(tx, by, { round: round.value, submission, now })
  return { submissionId: submission.id, number: submission.number }
}

const heldFrom = (now: Date, rubric: PublishedRubric) => ({
  state: initialState,
  heldSince: now,
  dueAt: dueOf(initialState, now, rubric.content.days),
})
