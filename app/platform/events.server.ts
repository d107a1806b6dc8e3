import { newId } from '#app/kernel/ids.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

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

/**
 * The same for an act that is one statement: two of its steps, `told` and `job`, the second of which it
 * must read. An event happens where `of` has its subject as `id`, and says the `data` of that row too.
 */
export function eventSteps(events: readonly EventRecord[], of: Prisma.Sql): Prisma.Sql {
  const rows = JSON.stringify(events.map((event) => rowOf(event, newId())))
  return Prisma.sql`
    told AS (
      INSERT INTO event (id, type, subject_type, subject_id, actor_id, actor_role, organisation_id,
        key_id, data, at)
      SELECT row.id, type, "subjectType", "subjectId", "actorId", "actorRole", "organisationId",
        "keyId", row.data || happened.data, at
      FROM jsonb_to_recordset(${rows}::jsonb) AS row(id uuid, type text, "subjectType" text,
        "subjectId" uuid, "actorId" uuid, "actorRole" text, "organisationId" uuid, "keyId" uuid,
        data jsonb, at timestamptz)
      JOIN ${of} AS happened ON happened.id = "subjectId" ORDER BY row.id
      RETURNING id
    ), job AS MATERIALIZED (
      SELECT count(*) FROM (
        SELECT array_agg(('react', json_build_object('eventId', id), NULL, NULL, NULL,
          'event:' || id, NULL, NULL)::graphile_worker.job_spec ORDER BY id) AS specs
        FROM told HAVING count(*) > 0
      ) AS due, graphile_worker.add_jobs(due.specs)
    )`
}
