import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { Prisma, PrismaClient } from '#app/platform/generated/prisma/client.ts'
import { log } from '#app/platform/log.server.ts'
import { statementNames } from '#app/platform/statement-names.ts'

export type Transaction = Prisma.TransactionClient
/** Either the client or a transaction: what a read or a helper runs on. */
export type Queryable = Prisma.TransactionClient

const nameOf = statementNames()
let client: PrismaClient | undefined
let connections: pg.Pool | undefined

/** Where a transaction leaves word of the connection it got. */
const leases = new AsyncLocalStorage<{ connection?: pg.PoolClient }>()

class LendingPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(done: Parameters<pg.Pool['connect']>[0]): void
  override connect(done?: Parameters<pg.Pool['connect']>[0]) {
    if (done) return super.connect(done)
    return super.connect().then((connection) => {
      const lease = leases.getStore()
      if (lease) lease.connection ??= connection
      return connection
    })
  }
}

/** The pool below Prisma, for the few places that need PostgreSQL itself (COPY, jobs). */
export function pool(): pg.Pool {
  if (connections) return connections
  connections = new LendingPool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL ?? 10),
    idle_in_transaction_session_timeout: 60_000,
    // A server that is gone without a word is noticed, and what waits for it fails.
    keepAlive: true,
  })
  // A connection that dies while idle is replaced by the next query; it must not end the process.
  const lost = (error: Error) => log.warn({ error }, 'a database connection was lost')
  connections.on('error', lost)
  connections.on('connect', (connection) => connection.on('error', lost))
  return connections
}

export function database(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg(pool(), {
      disposeExternalPool: false,
      statementNameGenerator: ({ sql }) => nameOf(sql),
    }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  })
  return client
}

/**
 * Asks several questions: at once, each on a connection of its own; in a transaction, which has only one,
 * one after the other.
 */
export async function askAll<Answers extends unknown[]>(
  on: Queryable,
  ...questions: { [Nth in keyof Answers]: () => Promise<Answers[Nth]> }
): Promise<Answers> {
  if (on === client) return Promise.all(questions.map((ask) => ask())) as Promise<Answers>
  const answers: unknown[] = []
  for (const ask of questions) answers.push(await ask())
  return answers as Answers
}

/** Whether PostgreSQL gave this transaction up for another: a deadlock, or a write that came first. */
function isGivenUp(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  if (error.code === 'P2034') return true
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: { kind?: string } } } }
  return meta?.driverAdapterError?.cause?.kind === 'TransactionWriteConflict'
}

/** Tried once more where PostgreSQL gave it up for another. */
async function persevere<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!isGivenUp(error)) throw error
    log.warn({ error }, 'a transaction was given up for another and is tried again')
    return work()
  }
}

/**
 * One statement that is a whole act. What many wait for is held while it runs and not a moment longer:
 * no way to the database and back lies in between.
 */
export const transactInOne = <Row>(statement: Prisma.Sql): Promise<Row[]> =>
  persevere(() => database().$queryRaw<Row[]>(statement))

/**
 * Facts, event and job together, or none of them. Given up for another, it is tried once more from
 * the start, so `work` must do nothing that the database does not take back. What runs so long that
 * it sets its own limit (an import) is not.
 */
export async function transact<Answer>(
  work: (tx: Transaction) => Promise<Answer>,
  options?: { timeout?: number },
): Promise<Answer> {
  const once = () => database().$transaction(work, options)
  return options ? once() : persevere(once)
}

/** As {@link transact}, for work that also needs PostgreSQL itself in the same transaction (COPY). */
export const transactOnConnection = <Answer>(
  work: (tx: Transaction, connection: pg.PoolClient) => Promise<Answer>,
  options: { timeout: number },
): Promise<Answer> => {
  const lease: { connection?: pg.PoolClient } = {}
  return leases.run(lease, () =>
    transact((tx) => {
      if (!lease.connection) throw new Error('the transaction got no connection of the pool')
      return work(tx, lease.connection)
    }, options),
  )
}

export async function closeDatabase(): Promise<void> {
  await client?.$disconnect()
  await connections?.end()
  client = undefined
  connections = undefined
}

/** The series of a year's numbers that people read, such as `KUR-2026`. */
export const seriesOf = (prefix: string, year: number): string => `${prefix}-${year}`

/**
 * Two steps of a statement that ends in `numbered`: the next `number` of its `series` for the `id` of
 * each row of `of`.
 */
export const numberSteps = (of: Prisma.Sql): Prisma.Sql => Prisma.sql`
  counted AS (
    INSERT INTO number_series (series, last)
    SELECT series, count(*)::integer FROM ${of} AS waiting GROUP BY series ORDER BY series
    ON CONFLICT (series) DO UPDATE SET last = number_series.last + EXCLUDED.last
    RETURNING series, last
  ), numbered AS MATERIALIZED (
    SELECT id, series || '-' || lpad(nth::text, greatest(5, length(nth::text)), '0') AS number
    FROM (
      SELECT id, series, last - count(*) OVER (PARTITION BY series)
        + row_number() OVER (PARTITION BY series ORDER BY id) AS nth
      FROM ${of} AS waiting JOIN counted USING (series)
    ) AS row
  )`

/** The next number of a series that people read, such as `KUR-2026-00042`. */
export async function nextNumber(tx: Transaction, prefix: string, year: number): Promise<string> {
  const one = Prisma.sql`(SELECT 1 AS id, ${seriesOf(prefix, year)} AS series)`
  const [row] = await tx.$queryRaw<{ number: string }[]>`
    WITH ${numberSteps(one)} SELECT number FROM numbered`
  return row?.number ?? ''
}

/** Whether a write failed because the row is there already. */
export const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002'
