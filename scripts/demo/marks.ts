import { newId } from '#app/kernel/ids.ts'
import { database, pool, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { removeStoredFiles } from '#app/platform/uploads/keep-file.server.ts'

type Mark = 'demo.begun' | 'demo.finished'

/** What every installation has, with or without the demonstration. */
const reference = ['_prisma_migrations', 'category', 'dated_setting', 'region']

/** The lock under which one demonstration at a time is told. */
const demoLock = 72_707_402

export const mark = (type: Mark): Promise<string> =>
  transact((tx) => recordEvent(tx, { type, subject: { type: 'demo', id: newId() }, by: {} }))

export const isMarked = async (type: Mark) =>
  (await database().event.count({ where: { type } })) > 0

/** Whether a demonstration was begun here and broken off: nothing in it is anybody's own work. */
export const isBrokenOff = async (): Promise<boolean> =>
  (await isMarked('demo.begun')) && !(await isMarked('demo.finished'))

/** Whether nobody has brought anything yet. */
export async function isEmpty(): Promise<boolean> {
  const [people, organisations, chains] = await Promise.all([
    database().user.count(),
    database().organisation.count({ where: { kind: { not: 'platform' } } }),
    database().chain.count(),
  ])
  return people + organisations + chains === 0
}

/** Takes away what a demonstration that broke off left behind: files, jobs, rows. */
export async function clear(): Promise<void> {
  const files = await database().storedFile.findMany({ select: { id: true } })
  await removeStoredFiles(files.map(({ id }) => id))
  const { rows } = await pool().query<{ name: string }>(
    `SELECT format('%I', tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> ALL($1)`,
    [reference],
  )
  await pool().query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')};
    DELETE FROM graphile_worker._private_jobs`)
}

/** Does the work while no other process tells a demonstration in the same database. */
export async function alone<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const connection = await pool().connect()
  try {
    await connection.query('SELECT pg_advisory_lock($1)', [demoLock])
    return await work()
  } finally {
    await connection.query('SELECT pg_advisory_unlock($1)', [demoLock]).catch(() => undefined)
    connection.release()
  }
}
