import type { Official } from '#app/domain/accounts/actor.ts'
import type { Shelved } from '#app/domain/curation/agency-views.ts'
import { reachedInSql } from '#app/domain/curation/reach.server.ts'
import type { Shelf } from '#app/domain/curation/shelf.ts'
import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

/** Whether a file under review lacks a reader: nobody was asked yet, one has stepped back, two have parted. */
const lacksReaders = Prisma.sql`
  ((SELECT count(*) FROM review r
   WHERE r.submission_id = s.id AND r.version = s.current_version AND r.state <> 'recused')
  < s.readers_wanted)`

/** The conditions stand in the text, not in parameters: so the shelves' partial indexes serve them. */
const lies: Record<Shelf, Prisma.Sql> = {
  gate: Prisma.sql`s.state = 'submitted'`,
  assignment: Prisma.sql`s.state = 'underReview' AND ${lacksReaders}`,
  reading: Prisma.sql`s.state = 'underReview' AND NOT ${lacksReaders}`,
  decision: Prisma.sql`s.state = 'scored'`,
  revision: Prisma.sql`s.state = 'revisionRequested'`,
  closed: Prisma.sql`s.state IN ('approved', 'rejected', 'withdrawn')`,
}

export const shelfPageSize = 30

/** The files on one shelf within reach: longest waiting first, closed ones newest first. */
export function findShelf(
  official: Official,
  shelf: Shelf,
  page = 1,
  most = shelfPageSize,
): Promise<Shelved[]> {
  const order = shelf === 'closed' ? Prisma.sql`DESC` : Prisma.sql`ASC`
  return database().$queryRaw<Shelved[]>`
    SELECT s.id, s.number, s.state::text AS state, s.current_version AS version,
      s.held_since AS "heldSince", s.due_at AS "dueAt", product.name,
      producer.business_name AS "businessName",
      (SELECT file_id FROM product_photo AS photo WHERE photo.product_id = product.id
       ORDER BY position LIMIT 1) AS "photoFileId"
    FROM (
      SELECT s.* FROM submission s WHERE ${lies[shelf]} AND ${reachedInSql(official)}
      ORDER BY s.held_since ${order}, s.id LIMIT ${most} OFFSET ${(page - 1) * most}
    ) AS s
      JOIN product ON product.id = s.product_id
      JOIN producer ON producer.id = product.producer_id
    ORDER BY s.held_since ${order}, s.id`
}

/** All shelves in one statement: the open files with their readers, the closed ones by count alone. */
export async function countShelves(official: Official): Promise<Record<Shelf, number>> {
  const rows = await database().$queryRaw<
    { state: SubmissionState | 'closed'; count: number; lacking: number }[]
  >`
    SELECT s.state::text AS state, count(*)::int AS count,
      (count(*) FILTER (WHERE s.state = 'underReview' AND ${lacksReaders}))::int AS lacking
    FROM submission s
    WHERE s.state IN ('submitted', 'underReview', 'scored', 'revisionRequested')
      AND ${reachedInSql(official)} GROUP BY s.state
    UNION ALL
    SELECT 'closed', count(*)::int, 0 FROM submission s
    WHERE ${lies.closed} AND ${reachedInSql(official)}`
  const of = (wanted: SubmissionState | 'closed') =>
    rows.find(({ state }) => state === wanted)?.count ?? 0
  const lacking = rows.find(({ state }) => state === 'underReview')?.lacking ?? 0
  return {
    gate: of('submitted'),
    assignment: lacking,
    reading: of('underReview') - lacking,
    decision: of('scored'),
    revision: of('revisionRequested'),
    closed: of('closed'),
  }
}
