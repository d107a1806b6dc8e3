import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from '#app/platform/generated/prisma/client.ts'
import { log } from '#app/platform/log.server.ts'

export type Transaction = Prisma.TransactionClient
/** Either the client or a transaction: what a read or a helper runs on. */
export type Queryable = Prisma.TransactionClient

let client: PrismaClient | undefined
let connections: pg.Pool | undefined

/** The pool below Prisma, for the few places that need PostgreSQL itself (COPY, jobs). */
export function pool(): pg.Pool {
  if (connections) return connections
  connections = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL ?? 10),
    idle_in_transaction_session_timeout: 60_000,
  })
  // A connection that dies while idle is replaced by the next query; it must not end the process.
  const lost = (error: Error) => log.warn({ error }, 'a database connection was lost')
  connections.on('error', lost)
  connections.on('connect', (connection) => connection.on('error', lost))
  return connections
}

export function database(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg(pool(), { disposeExternalPool: false }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  })
  return client
}

/** Facts, event and job together, or none of them. */
export const transact = <Answer>(
  work: (tx: Transaction) => Promise<Answer>,
  options?: { timeout?: number },
): Promise<Answer> => database().$transaction(work, options)

export async function closeDatabase(): Promise<void> {
  await client?.$disconnect()
  await connections?.end()
  client = undefined
  connections = undefined
}

/** The next number of a series that people read, such as `KUR-2026-00042`. */
export async function nextNumber(tx: Transaction, prefix: string, year: number): Promise<string> {
  const series = `${prefix}-${year}`
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_series (series, last) VALUES (${series}, 1)
    ON CONFLICT (series) DO UPDATE SET last = number_series.last + 1
    RETURNING last`
  return `${series}-${String(row?.last ?? 0).padStart(5, '0')}`
}

/** Whether a write failed because the row is there already. */
export const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002'
