import type { Actor } from '#app/domain/accounts/actor.ts'
import type { WhatWasRead } from '#app/domain/registry/data-reading.ts'
import { newId } from '#app/kernel/ids.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

/**
 * Leaves a trace of who opened a maker's personal data, before it is shown: one row a day for
 * each reader and kind of data, written by one statement.
 */
export async function logReading(
  reader: Actor,
  producerId: string,
  what: WhatWasRead,
  now: Date,
): Promise<void> {
  const { userId, name, role, organisationName } = reader
  await database().dataReading.createMany({
    data: [
      {
        ...{ id: newId(), producerId, what },
        ...{ readerId: userId, readerName: name, readerRole: role, organisationName },
        day: dateColumn(dayOf(now)),
        at: now,
      },
    ],
    skipDuplicates: true,
  })
}
