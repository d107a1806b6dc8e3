import type { Curator } from '#app/domain/accounts/actor.ts'
import { database } from '#app/platform/database.server.ts'

/** A curator reads the scans of a file that lies open before them: declared, theirs, and not blind. */
export async function readsScan({ userId }: Pick<Curator, 'userId'>, fileId: string) {
  const certificate = await database().certificate.findFirst({
    where: { fileId },
    select: { producerId: true },
  })
  if (!certificate) return false
  const open = await database().review.count({
    where: {
      curatorId: userId,
      state: { not: 'recused' },
      OR: [{ declaration: { kind: 'none' } }, { state: 'submitted' }],
      submission: { producerId: certificate.producerId, blind: false },
    },
  })
  return open > 0
}
