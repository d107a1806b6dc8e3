import { afterAll, beforeAll, expect, it } from 'vitest'
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
