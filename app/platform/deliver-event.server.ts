import { database } from '#app/platform/database.server.ts'

/** An event as it was written, read back after its act was committed. */
export type StoredEvent = {
  id: string
  type: string
  subjectType: string
  subjectId: string
  actorId: string | null
  actorRole: string | null
  organisationId: string | null
  data: Record<string, unknown>
  at: Date
}

/** When this happened → do that. Each named reaction is handled at least once, idempotently. */
export type Reactions = Record<string, Record<string, (event: StoredEvent) => Promise<void>>>

/** Gives an event to every reaction that has not handled it yet. Safe to run again. */
export async function deliverEvent(eventId: string, reactions: Reactions): Promise<void> {
  const event = await database().event.findUnique({ where: { id: eventId } })
  const due = event && reactions[event.type]
  if (!due) return
  const handled = await database().handledEvent.findMany({
    where: { eventId },
    select: { reaction: true },
  })
  const done = new Set(handled.map((row) => row.reaction))
  for (const [reaction, handle] of Object.entries(due)) {
    if (done.has(reaction)) continue
    await handle(event as unknown as StoredEvent)
    await database().handledEvent.createMany({
      data: [{ eventId, reaction }],
      skipDuplicates: true,
    })
  }
}

/**
 * Events that some reaction waits for and none has handled get their job back: after a restore,
 * which brings facts but no jobs. A job that is there already stays one job.
 */
export async function requeueEvents(reactions: Reactions, since: Date): Promise<void> {
  await database().$executeRaw`
    SELECT graphile_worker.add_job('react', json_build_object('eventId', event.id::text),
      job_key := 'event:' || event.id)
    FROM event
    WHERE type = ANY(${Object.keys(reactions)}) AND at >= ${since}
      AND NOT EXISTS (SELECT 1 FROM handled_event WHERE event_id = event.id)`
}
