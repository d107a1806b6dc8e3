import type { Curator } from '#app/domain/accounts/actor.ts'
import { database } from '#app/platform/database.server.ts'

/**
 * A curator reads the scans that the version before them was handed in with, a cooperative's among
 * them: declared, theirs, and not blind.
 */
export async function readsScan({ userId }: Pick<Curator, 'userId'>, fileId: string) {
  const handedIn = JSON.stringify([{ fileId }])
  const [open] = await database().$queryRaw<{ reads: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM review
      JOIN submission ON submission.id = review.submission_id AND NOT submission.blind
      JOIN submission_version AS handed
        ON handed.submission_id = review.submission_id AND handed.version = review.version
      LEFT JOIN declaration ON declaration.review_id = review.id
      WHERE review.curator_id = ${userId}::uuid AND review.state <> 'recused'
        AND (declaration.kind = 'none' OR review.state = 'submitted')
        AND handed.snapshot -> 'certificates' @> ${handedIn}::jsonb
    ) AS reads`
  return open?.reads ?? false
}
