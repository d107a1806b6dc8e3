import { afterAll, beforeAll, expect, it, vi } from 'vitest'
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

async function heldLocks(): Promise<number[]> {
  const { rows } = await pool().query<{ pid: number }>(`
    SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = 5402 AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
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

it('holds again what it lost with its connection', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const locks = new JobLocks()
  try {
    await locks.start()
    locks.hold('workers of long standing')
    await expect.poll(heldLocks).toHaveLength(1)
    const [cut] = await heldLocks()
    await pool().query('SELECT pg_terminate_backend($1)', [cut])
    await expect.poll(heldLocks).toEqual([])
    // The process hears of the cut a moment after the database has made it.
    await expect
      .poll(async () => {
        vi.advanceTimersByTime(60_000)
        return heldLocks()
      })
      .toHaveLength(1)
    expect(await heldLocks()).not.toContain(cut)
  } finally {
    locks.stop()
    vi.useRealTimers()
  }
})
