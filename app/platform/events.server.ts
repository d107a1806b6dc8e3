import { newId } from '#app/kernel/ids.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** Who did it, as far as an event remembers. */
export type Author = {
  userId?: string
  role?: string
  organisationId?: string
  /** The key by which a program did it in their name. */
  keyId?: string | undefined
}

export type EventRecord = {
  type: string
  subject: { type: string; id: string }
  by: Author
  data?: Prisma.InputJsonObject
}

const rowOf = (event: EventRecord, id: string) => ({
  id,
  type: event.type,
  subjectType: event.subject.type,
  subjectId: event.subject.id,
  actorId: event.by.userId,
  actorRole: event.by.role,
  organisationId: event.by.organisationId,
  keyId: event.by.keyId,
  data: event.data ?? {},
  at: now(),
})

/** Many events with their jobs in two statements, in the order given. */
export async function recordEvents(tx: Transaction, events: readonly EventRecord[]): Promise<void> {
  if (events.length === 0) return
  const rows = events.map((event) => rowOf(event, newId()))
  await tx.event.createMany({ data: rows })
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('react', json_build_object('eventId', id),
      job_key := 'event:' || id)
    FROM unnest(${rows.map(({ id }) => id)}::text[]) AS id`
}

/**
 * Writes what happened, and the job that will tell others, into the act's own transaction.
 * @returns the event's id
 */
export async function recordEvent(tx: Transaction, event: EventRecord): Promise<string> {
  const id = newId()
  await tx.event.create({ data: rowOf(event, id) })
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('react', json_build_object('eventId', ${id}::text),
      job_key := ${`event:${id}`})`
  return id
}
