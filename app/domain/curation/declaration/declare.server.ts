import type { Curator } from '#app/domain/accounts/actor.ts'
import { giveBack } from '#app/domain/curation/give-back.server.ts'
import { openReading } from '#app/domain/curation/reading.server.ts'
import type { DeclarationInput } from '#app/domain/curation/schemas.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'

/** Says what ties a curator has before the file opens: none opens it, any other gives it back. */
export async function declare(
  curator: Curator,
  reviewId: string,
  { kind, text }: DeclarationInput,
  now: Date,
): Promise<Result<{ open: boolean }, { reason: 'notFound' | 'closed' }>> {
  return transact(async (tx) => {
    const reading = await openReading(tx, curator, reviewId)
    if (typeof reading === 'string') return refuse({ reason: reading })
    if (reading.declared) return ok({ open: true })
    await tx.declaration.create({
      data: { id: newId(), reviewId, kind, text: text ?? null, at: now },
    })
    if (kind === 'none') return ok({ open: true })
    await giveBack(tx, reading, { by: curator, kind, reason: text ?? '', now })
    return ok({ open: false })
  })
}
