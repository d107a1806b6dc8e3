import type { Curator, Official } from '#app/domain/accounts/actor.ts'
import { namesIn, withoutNames } from '#app/domain/curation/blind/blind-file.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { isId, newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

type SubmissionNote = { id: string; text: string; byName: string; byRole: string; at: Date }

type NotedFile = { id: string; number: string; name: string; notes: SubmissionNote[] }

/** The files of an official's reach, and those that lie open to a curator: nothing before they declare. */
const open = (reader: Official | Curator): Prisma.SubmissionWhereInput =>
  reader.role === 'official'
    ? reachedBy(reader)
    : {
        reviews: {
          some: {
            curatorId: reader.userId,
            state: { not: 'recused' },
            OR: [{ declaration: { kind: 'none' } }, { state: 'submitted' }],
          },
        },
      }

/** Other curators' notes would tell how they lean: a curator reads the office's, and their own. */
const readable = (reader: Official | Curator): Prisma.SubmissionNoteWhereInput =>
  reader.role === 'official' ? {} : { OR: [{ byRole: 'official' }, { byId: reader.userId }] }

/** What was noted on a file, for those who work on it; never for its maker. */
export async function findNotes(
  reader: Official | Curator,
  submissionId: string,
): Promise<NotedFile | undefined> {
  if (!isId(submissionId)) return undefined
  const row = await database().submission.findFirst({
    where: { AND: [{ id: submissionId }, open(reader)] },
    select: {
      id: true,
      number: true,
      blind: true,
      versions: { orderBy: { version: 'desc' }, take: 1, select: { snapshot: true } },
      product: { select: { name: true } },
      notes: {
        where: readable(reader),
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: { id: true, text: true, byName: true, byRole: true, at: true },
      },
    },
  })
  if (!row) return undefined
  const { id, number, product, notes, blind, versions } = row
  if (reader.role === 'official' || !blind) return { id, number, name: product.name, notes }
  const [handed] = versions
  const names = handed ? namesIn(handed.snapshot as unknown as SubmissionFile) : []
  const clear = (note: SubmissionNote) => ({ ...note, text: withoutNames(note.text, names) })
  return { id, number, name: '', notes: notes.map(clear) }
}

/** The event says that something was noted, not what. */
export async function noteSubmission(
  author: Official | Curator,
  submissionId: string,
  text: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' }>> {
  if (!isId(submissionId)) return refuse({ reason: 'notFound' })
  return transact(async (tx) => {
    const where = { AND: [{ id: submissionId }, open(author)] }
    if ((await tx.submission.count({ where })) === 0) return refuse({ reason: 'notFound' })
    const { userId: byId, name: byName, role: byRole } = author
    await tx.submissionNote.create({
      data: { id: newId(), submissionId, text, byId, byName, byRole, at: now },
    })
    await recordEvent(tx, {
      type: 'submission.noted',
      subject: { type: 'submission', id: submissionId },
      by: author,
    })
    return ok()
  })
}

/** The notes beside a curator's own reading; closed to who has given it back. */
export async function findNotesBeside(
  curator: Curator,
  reviewId: string,
): Promise<NotedFile | 'closed' | undefined> {
  if (!isId(reviewId)) return undefined
  const reading = await database().review.findFirst({
    where: { id: reviewId, curatorId: curator.userId },
    select: { submissionId: true },
  })
  if (!reading) return undefined
  return (await findNotes(curator, reading.submissionId)) ?? 'closed'
}
