import type { Producer, Role } from '#app/domain/accounts/actor.ts'
import type { WhatWasRead } from '#app/domain/registry/data-reading.ts'
import { pageSize } from '#app/domain/registry/queries.server.ts'
import { database } from '#app/platform/database.server.ts'

export type Reading = {
  id: string
  readerName: string
  readerRole: Role
  organisationName: string
  what: WhatWasRead
  at: Date
}

/** Who opened the personal data of one's own firm, the latest first. */
export async function findReadings(
  { organisationId }: Producer,
  page: number,
): Promise<{ readings: Reading[]; total: number }> {
  const where = { producerId: organisationId }
  const [rows, total] = await Promise.all([
    database().dataReading.findMany({
      where,
      orderBy: [{ day: 'desc' }, { readerId: 'asc' }, { what: 'asc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    database().dataReading.count({ where }),
  ])
  const readings = rows.map(({ id, readerName, readerRole, organisationName, what, at }) => ({
    ...{ id, readerName, organisationName, at },
    readerRole: readerRole as Role,
    what: what as WhatWasRead,
  }))
  return { readings, total }
}
