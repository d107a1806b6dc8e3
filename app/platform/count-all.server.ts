import { database } from './database.server.ts'
import { Prisma } from './generated/prisma/client.ts'

/** A SELECT of one number, to be asked for together with others. */
export type Count = Prisma.Sql

/** Several counts in one statement; every page's shell asks for some. */
export async function countAll<Name extends string>(
  counts: Record<Name, Count>,
): Promise<Record<Name, number>> {
  const each = Object.entries<Count>(counts).map(
    ([name, count]) => Prisma.sql`(${count})::int AS ${Prisma.raw(`"${name}"`)}`,
  )
  const [row] = await database().$queryRaw<Record<Name, number>[]>`SELECT ${Prisma.join(each)}`
  return row as Record<Name, number>
}
