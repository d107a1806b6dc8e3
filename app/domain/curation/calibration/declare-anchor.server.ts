import type { Curator } from '#app/domain/accounts/actor.ts'
import type { DeclarationInput } from '#app/domain/curation/schemas.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** Says what ties a curator has before an anchor opens: none opens it, any other leaves it shut. */
export async function declareAnchor(
  curator: Curator,
  readingId: string,
  { kind, text }: DeclarationInput,
  now: Date,
): Promise<Result<{ open: boolean }, { reason: 'notFound' | 'closed' }>> {
  if (!isId(readingId)) return refuse({ reason: 'notFound' })
  try {
    return await transact(async (tx) => {
      const where = { id: readingId, curatorId: curator.userId }
      const reading = await tx.anchorReading.findFirst({ where })
      if (!reading) return refuse({ reason: 'notFound' as const })
      if (reading.submittedAt) return refuse({ reason: 'closed' as const })
      await tx.anchorDeclaration.create({ data: { readingId, kind, text: text ?? null, at: now } })
      const open = kind === 'none'
      await recordEvent(tx, {
        type: open ? 'anchor.opened' : 'anchor.declined',
        subject: { type: 'anchorReading', id: readingId },
        by: curator,
      })
      return ok({ open })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'closed' })
    throw error
  }
}
