import { makeWorkerUtils, run, runOnce, type Runner, type TaskList } from 'graphile-worker'
import { pool, type Queryable } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'

/** Creates or upgrades the job tables; every process does so before it writes an event. */
export async function prepareJobs(): Promise<void> {
  const utils = await makeWorkerUtils({ pgPool: pool() })
  try {
    await utils.migrate()
  } finally {
    await utils.release()
  }
}

/** A job in the caller's transaction: it exists if and only if the facts do. */
export async function addJob(on: Queryable, task: string, payload: object): Promise<void> {
  await on.$executeRaw`SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json)`
}

/** A killed process leaves its jobs locked for hours: give those of dead connections back. */
async function unlockAbandonedJobs(): Promise<void> {
  await pool().query(`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs
    WHERE locked_by IS NOT NULL AND locked_at < now() - interval '5 minutes'
    HAVING count(*) > 0`)
}

const workerLogger = {
  logger: undefined,
}

export async function startJobs(tasks: TaskList): Promise<Runner> {
  await unlockAbandonedJobs()
  const runner = await run({
    pgPool: pool(),
    taskList: tasks,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1000,
    ...workerLogger,
  })
  runner.promise.catch((error: unknown) => log.error({ error }, 'the job runner stopped'))
  return runner
}

/** Runs every job that is due, then returns. */
export const runDueJobs = (tasks: TaskList): Promise<void> =>
  runOnce({ pgPool: pool(), taskList: tasks, noHandleSignals: true })
