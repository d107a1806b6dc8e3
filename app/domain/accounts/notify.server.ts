import type { Role } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { addJob } from '#app/platform/jobs.server.ts'

export type Audience =
  | { userId: string }
  | { organisationId: string; role: Role; approver?: boolean; except?: readonly string[] }

export type Notice = {
  event: { id: string; subjectType: string; subjectId: string }
  to: Audience
  /** `module.notice`: the words are `messages.module.notices.notice(data)`. */
  kind: string
  data: Prisma.InputJsonObject
  path: string
  /** Whether it is the reader's turn, until `settle` says it is not. */
  waits?: boolean
}

async function readersOf(to: Audience): Promise<string[]> {
  if ('userId' in to) return [to.userId]
  const members = await database().membership.findMany({
    where: {
      organisationId: to.organisationId,
      role: to.role,
      ...(to.approver === undefined ? {} : { approver: to.approver }),
      ...(to.except ? { userId: { notIn: [...to.except] } } : {}),
    },
    select: { userId: true },
  })
  return members.map((member) => member.userId)
}

/**
 * Puts a notice into the inbox of everyone concerned, and a mail on its way: once per event, kind
 * and subject.
 */
export async function tell(notice: Notice): Promise<void> {
  const readers = await readersOf(notice.to)
  if (readers.length === 0) return
  const { id: eventId, subjectType, subjectId } = notice.event
  // A notice is as old as its news, however late a job brings it.
  const event = await database().event.findUnique({ where: { id: eventId }, select: { at: true } })
  const rows = readers.map((userId) => ({
    id: newId(),
    userId,
    eventId,
    kind: notice.kind,
    subjectType,
    subjectId,
    data: notice.data,
    path: notice.path,
    waits: notice.waits ?? false,
    createdAt: event?.at,
  }))
  await database().$transaction(async (tx) => {
    const written = await tx.notification.createManyAndReturn({
      data: rows,
      skipDuplicates: true,
      select: { id: true },
    })
    for (const { id } of written) await addJob(tx, 'mailNotice', { notificationId: id })
  })
}

/** What waited for somebody about this subject no longer does; but what this event says may wait. */
export async function settle(
  subject: { type: string; id: string },
  kinds?: string[],
  exceptEventId?: string,
): Promise<void> {
  await database().notification.updateMany({
    where: {
      subjectType: subject.type,
      subjectId: subject.id,
      waits: true,
      doneAt: null,
      ...(kinds ? { kind: { in: kinds } } : {}),
      ...(exceptEventId ? { eventId: { not: exceptEventId } } : {}),
    },
    data: { doneAt: now() },
  })
}
