import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayFromColumn } from '#app/platform/clock.server.ts'
import { isUniqueViolation, type Queryable, transact } from '#app/platform/database.server.ts'
import { type Author, recordEvent } from '#app/platform/events.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

type Dated = {
  /** Empty for everywhere. */
  region: string
  /** `YYYY-MM-DD` */
  validFrom: string
  source: string
}

/** What was ever decided under a module's names, the latest first. */
export async function findDatedSettings<Name extends string>(
  on: Queryable,
  module: string,
  names: readonly Name[],
): Promise<(Dated & { name: Name; value: Prisma.JsonValue })[]> {
  const rows = await on.datedSetting.findMany({
    where: { name: { in: names.map((name) => `${module}.${name}`) } },
    orderBy: { validFrom: 'desc' },
  })
  return rows.map(({ name, region, value, validFrom, source }) => ({
    name: name.slice(module.length + 1) as Name,
    ...{ region, value, source },
    validFrom: dayFromColumn(validFrom),
  }))
}

type Decision = Dated & { name: string; value: Prisma.InputJsonObject }
type Telling = { type: string; data: Prisma.InputJsonObject }

/** A setting of a module from a day on; what holds before that day goes on holding until it. */
export async function decideDatedSetting(
  by: Author,
  { module, decision, event }: { module: string; decision: Decision; event: Telling },
  now: Date,
): Promise<Result<{ id: string }, { reason: 'dayTaken' }>> {
  const { name, region, value, validFrom, source } = decision
  const id = newId()
  try {
    return await transact(async (tx) => {
      await tx.datedSetting.create({
        data: {
          ...{ id, region, value, source, createdAt: now },
          name: `${module}.${name}`,
          validFrom: dateColumn(validFrom),
          createdBy: by.userId,
        },
      })
      await recordEvent(tx, { ...event, subject: { type: 'datedSetting', id }, by })
      return ok({ id })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'dayTaken' })
    throw error
  }
}
