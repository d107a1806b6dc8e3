import type { PoolClient } from 'pg'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { closeDatabase, database, pool } from '#app/platform/database.server.ts'
import { JobLocks } from '#app/platform/job-locks.server.ts'
import { addJob, prepareJobs, runDueJobs, startJobs } from '#app/platform/jobs.server.ts'
import '#tests/database.ts'

beforeAll(prepareJobs)
afterAll(closeDatabase)

async function lockedJobs(): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    'SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE locked_by IS NOT NULL',
  )
  return rows[0]?.count ?? 0
}

/** A task that says when it has begun, and goes on when it is told to. */
function slowTask() {
  let runs = 0
  let begin = () => {}
  let finish = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const slow = async () => {
    runs += 1
    begin()
    await finished
  }
  return { tasks: { slow }, begun, finish, runs: () => runs }
}

/** What every process does at its start and then each minute. */
async function lookForAbandonedJobs(): Promise<void> {
  const locks = new JobLocks()
  await locks.start()
  locks.stop()
}

it('leaves the jobs of living processes to them', async () => {
  const { tasks, begun, finish, runs } = slowTask()
  await addJob(database(), 'slow', {})
  const runner = await startJobs(tasks)
  await begun
  await lookForAbandonedJobs()
  expect(await lockedJobs()).toBe(1)
  finish()
  await runner.stop()
  expect(runs()).toBe(1)
})

it('leaves those of a command to it', async () => {
  const { tasks, begun, finish } = slowTask()
  await addJob(database(), 'slow', {})
  const running = runDueJobs(tasks)
  await begun
  await lookForAbandonedJobs()
  expect(await lockedJobs()).toBe(1)
  finish()
  await running
})

it('gives back the jobs of processes that ended', async () => {
  await addJob(database(), 'slow', {})
  await pool().query(`
    UPDATE graphile_worker._private_jobs SET locked_by = 'pool-of-the-dead', locked_at = now()`)
  expect(await lockedJobs()).toBe(1)
  await lookForAbandonedJobs()
  expect(await lockedJobs()).toBe(0)
})

const ourLocks = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = 5402
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
const lockHolders = `${ourLocks} AND granted`
const waitingLocks = `${ourLocks} AND NOT granted`

async function heldLocks(): Promise<number[]> {
  const { rows } = await pool().query<{ pid: number }>(lockHolders)
  return rows.map(({ pid }) => pid)
}

it('may end before it holds what it was asked to', async () => {
  const broken = vi.fn()
  process.once('unhandledRejection', broken)
  const locks = new JobLocks()
  await locks.start()
  locks.hold('workers of a moment')
  locks.stop()
  await expect.poll(heldLocks).toEqual([])
  process.off('unhandledRejection', broken)
  expect(broken).not.toHaveBeenCalled()
})

afterEach(() => expect.poll(heldLocks).toEqual([]))

async function withLock(work: (locks: JobLocks) => Promise<void>): Promise<void> {
  const locks = new JobLocks()
  await locks.start()
  try {
    locks.hold('workers of long standing')
    await work(locks)
  } finally {
    locks.stop()
  }
}

const cutHolder = async () => {
  await expect.poll(heldLocks).toHaveLength(1)
  const [holder] = await heldLocks()
  await pool().query('SELECT pg_terminate_backend($1)', [holder])
  return holder
}

it('holds again what it lost with its connection', () =>
  withLock(async () => {
    const cut = await cutHolder()
    await expect.poll(async () => (await heldLocks()).filter((pid) => pid !== cut)).toHaveLength(1)
  }))

it('looks once at a time, however long it waits for a connection', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const watcher = await pool().connect()
  const seen = async (locks: string) => (await watcher.query<{ pid: number }>(locks)).rows
  const busy: PoolClient[] = []
  try {
    await withLock(async () => {
      await expect.poll(() => seen(lockHolders)).toHaveLength(1)
      while (busy.length + 2 < Number(process.env.DATABASE_POOL)) busy.push(await pool().connect())
      // Who asked first gets the place that the cut makes free.
      const queued = pool().connect()
      const [holder] = await seen(lockHolders)
      await watcher.query('SELECT pg_terminate_backend($1)', [holder?.pid])
      busy.push(await queued)
      vi.advanceTimersByTime(180_000)
      for (const connection of busy.splice(0)) connection.release()
      await expect.poll(() => seen(lockHolders)).toHaveLength(1)
      expect(await seen(waitingLocks)).toEqual([])
    })
  } finally {
    for (const connection of [...busy, watcher]) connection.release()
    vi.useRealTimers()
  }
})

it('does not give up a lock that it was kept from taking', async () => {
  const other = await pool().connect()
  try {
    await other.query(`SELECT pg_advisory_lock(5402, hashtext('workers of long standing'))`)
    await withLock(async () => {
      const waits = async () => (await other.query<{ pid: number }>(waitingLocks)).rows
      await expect.poll(waits).toHaveLength(1)
      await other.query('SELECT pg_cancel_backend($1)', [(await waits())[0]?.pid])
      await other.query('SELECT pg_advisory_unlock_all()')
      await expect.poll(heldLocks).toHaveLength(1)
    })
  } finally {
    other.release()
  }
})
