import type { Transaction } from '#app/platform/database.server.ts'
import { type Author, recordEvent } from '#app/platform/events.server.ts'
import { recurationActs } from './recuration-acts.ts'

type Answering = { id: string; productId: string }
type Move = { by: Author; now: Date }

/** The file that was opened is the answer to a call that waits for one. */
export async function answerRecuration(
  tx: Transaction,
  file: Answering,
  act: 'answer' | 'reopen',
  { by, now }: Move,
): Promise<void> {
  const { from, to } = recurationActs[act]
  const moved = await tx.recuration.updateManyAndReturn({
    where: { productId: file.productId, state: { in: [...from] } },
    data: { state: to, submissionId: file.id, endedBy: by.userId ?? null, endedAt: now },
    select: { id: true },
  })
  for (const { id } of moved) await tellOf(tx, 'recuration.answered', id, { file, by })
}

/** The file led to nothing: the call stands again, and the days of grace are counted as before. */
export async function renewRecuration(
  tx: Transaction,
  file: Answering,
  act: 'takeBack' | 'fail',
  { by }: Move,
): Promise<void> {
  const { from, to } = recurationActs[act]
  const moved = await tx.recuration.updateManyAndReturn({
    where: { submissionId: file.id, state: { in: [...from] } },
    data: { state: to, endedBy: null, endedAt: null, lateAt: null, heldAt: null },
    select: { id: true },
  })
  const type = act === 'fail' ? 'recuration.failed' : 'recuration.takenBack'
  for (const { id } of moved) await tellOf(tx, type, id, { file, by })
}

const tellOf = (
  tx: Transaction,
  type: string,
  id: string,
  { file, by }: { file: Answering; by: Author },
) =>
  recordEvent(tx, {
    type,
    subject: { type: 'recuration', id },
    by,
    data: { productId: file.productId, submissionId: file.id },
  })
