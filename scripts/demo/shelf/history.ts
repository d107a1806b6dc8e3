import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Author } from '#app/platform/events.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { reactions } from '#app/reactions/all.server.ts'

type Subject = readonly [type: string, id: string]

/** Events of days gone by: whoever was to hear of them has, so no job is left to tell anybody. */
export class Kept {
  private rows: Prisma.EventCreateManyInput[] = []

  constructor(readonly now: Date) {}

  event(
    type: string,
    [subjectType, subjectId]: Subject,
    by: Author,
    data: Prisma.InputJsonObject,
    at: Date = this.now,
  ): void {
    const { userId: actorId, role: actorRole, organisationId } = by
    const actor = { actorId, actorRole, organisationId }
    this.rows.push({ id: newId(), type, subjectType, subjectId, ...actor, data, at })
  }

  async write(tx: Transaction): Promise<void> {
    await tx.event.createMany({ data: this.rows })
    const handled = this.rows.flatMap(({ id, type, at }) =>
      Object.keys(reactions[type] ?? {}).map((reaction) => ({
        eventId: id,
        reaction,
        handledAt: at,
      })),
    )
    await tx.handledEvent.createMany({ data: handled })
    this.rows = []
  }
}
