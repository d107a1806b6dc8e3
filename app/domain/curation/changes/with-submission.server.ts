import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { lockProducts } from '#app/domain/products/lock-products.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { toJson } from './change-content.ts'
import { moveChange, turnPage } from './move-change.server.ts'
import { answerRecuration, renewRecuration } from './move-recuration.server.ts'
import { findOpenChange, sectorUnder } from './open-change.server.ts'
import { writeProposal } from './write-proposal.server.ts'

type By = { userId: string; name: string; role?: string; organisationId?: string }

/** A file is handed in as its maker wants the product, not as the catalogue still shows it. */
export async function withProposal<File extends Omit<SubmissionFile, 'firm'>>(
  tx: Transaction,
  file: File,
): Promise<File> {
  const change = await findOpenChange(tx, file.id)
  if (!change) return file
  const sector = await sectorUnder(tx, file.sector, change.proposed)
  return { ...file, ...toJson(change.proposed), sector }
}

/** A change goes with a file: it waits for nobody else from now on. */
export async function joinFile(
  tx: Transaction,
  change: { id: string; productId: string },
  submissionId: string,
  { by, now }: { by: By; now: Date },
): Promise<void> {
  if (!(await moveChange(tx, change.id, 'sendToCuration', { by, now, submissionId }))) return
  await recordEvent(tx, {
    type: 'change.joined',
    subject: { type: 'productChange', id: change.id },
    by,
    data: { productId: change.productId, submissionId },
  })
}

/** What waits of the product is judged with the file that was just opened. */
export async function joinCuration(
  tx: Transaction,
  { id: submissionId, productId }: { id: string; productId: string },
  by: By,
  now: Date,
): Promise<void> {
  const change = await findOpenChange(tx, productId)
  if (change) await joinFile(tx, { id: change.id, productId }, submissionId, { by, now })
  await answerRecuration(tx, { id: submissionId, productId }, 'answer', { by, now })
}

/** What a decision on the file means for the change in it and for the call it answers. */
export async function endWithFile(
  tx: Transaction,
  file: { id: string; productId: string },
  act: 'pass' | 'fail' | 'takeBack' | 'reopen',
  by: By,
  now: Date,
): Promise<void> {
  const submissionId = file.id
  await lockProducts(tx, [file.productId])
  if (act === 'reopen') await answerRecuration(tx, file, act, { by, now })
  else if (act !== 'pass') await renewRecuration(tx, file, act, { by, now })
  const change = await tx.productChange.findFirst({
    where: { submissionId },
    orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
    include: { product: { select: { name: true } } },
  })
  if (!change) return
  if (!(await moveChange(tx, change.id, act, { by, now })) || act === 'reopen') return
  if (act === 'pass') await writeProposal(tx, change, by, now)
  else await turnPage(tx, change.productId)
  const outcomes = { pass: 'accepted', fail: 'refused', takeBack: 'withdrawn' } as const
  await recordEvent(tx, {
    type: `change.${outcomes[act]}`,
    subject: { type: 'productChange', id: change.id },
    by,
    data: { productId: change.productId, name: change.product.name, submissionId },
  })
}
