import { EventEmitter } from 'node:events'
import {
  Logger,
  makeWorkerUtils,
  parseCronItems,
  type Runner,
  run,
  runOnce,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import { pool, type Queryable } from '#app/platform/database.server.ts'
import { JobLocks } from '#app/platform/job-locks.server.ts'
import { log } from '#app/platform/log.server.ts'

/** What the job runner says about success is noise; what it says about trouble is ours to log. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error') log.error({ from: 'jobs' }, message)
  else if (level === 'warning') log.warn({ from: 'jobs' }, message)
  else log.debug({ from: 'jobs' }, message)
})

/** Creates or upgrades the job tables; every process does so before it writes an event. */
export async function prepareJobs(): Promise<void> {
  const utils = await makeWorkerUtils({ pgPool: pool(), logger })
  try {
    await utils.migrate()
  } finally {
    await utils.release()
  }
}

/**
 * A job in the caller's transaction: it exists if and only if the facts do. Jobs of one queue run
 * one after the other; without a time, it runs as soon as possible.
 */
export async function addJob(
  on: Queryable,
  task: string,
  payload: object,
  queue: string | null = null,
  at: Date | null = null,
): Promise<void> {
  await on.$executeRaw`
    SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json,
      queue_name := ${queue}::text, run_at := ${at}::timestamptz)`
}

/** Jobs by the clock, in UTC: just after midnight in Jakarta what lapsed leaves the shelf, and letters go out at six. */
const timetable = [
  { task: 'sweepSearchCounts', match: '10 18 * * *' },
  { task: 'sweepUploads', match: '0 18 * * *' },
  { task: 'remindCurators', match: '30 22 * * *' },
  { task: 'refreshLapsed', match: '5 17 * * *' },
  { task: 'remindOfExpiry', match: '0 23 * * *' },
  { task: 'closeDueCalls', match: '10 17 * * *' },
  { task: 'enforceRecurations', match: '15 17 * * *' },
  { task: 'remindOfLapse', match: '10 23 * * *' },
  { task: 'sweepConnections', match: '20 18 * * *' },
  { task: 'refreshSavedSearches', match: '20 0-22 * * *' },
  { task: 'announceNews', match: '20 23 * * *' },
]

/** Jobs are taken in the name of a process's pool of workers. */
function heldBy(locks: JobLocks): WorkerEvents {
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => locks.hold(workerPool.id))
  return events
}

export async function startJobs(tasks: TaskList): Promise<Runner> {
  const locks = new JobLocks()
  await locks.start()
  const events = heldBy(locks)
  const runner = await run({
    events,
    pgPool: pool(),
    taskList: tasks,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1000,
    parsedCronItems: parseCronItems(timetable),
    logger,
  }).catch((error: unknown) => {
    locks.stop()
    throw error
  })
  runner.promise
    .catch((error: unknown) => log.error({ error }, 'the job runner stopped'))
    .finally(() => locks.stop())
  return runner
}

/** Runs every job that is due, then returns. */
export async function runDueJobs(tasks: TaskList): Promise<void> {
  const locks = new JobLocks()
  await locks.start()
  try {
    await runOnce({
      events: heldBy(locks),
      pgPool: pool(),
      taskList: tasks,
      noHandleSignals: true,
      parsedCronItems: parseCronItems([]),
      logger,
    })
  } finally {
    locks.stop()
  }
}

export type PendingJob = {
  id: string
  task: string
  attempts: number
  runAt: Date
  error: string | null
}

/** Jobs that wait or failed, the failed first. */
export async function findPendingJobs(): Promise<PendingJob[]> {
  const { rows } = await pool().query<PendingJob>(`
    SELECT id::text, task_identifier AS task, attempts, run_at AS "runAt",
      last_error AS error
    FROM graphile_worker.jobs ORDER BY (last_error IS NULL), run_at LIMIT 200`)
  return rows
}

/** Runs a waiting or failed job as soon as possible. @returns whether there is such a job */
export async function retryJob(id: string): Promise<boolean> {
  const { rowCount } = await pool().query('SELECT 1 FROM graphile_worker.jobs WHERE id = $1', [id])
  await pool().query(
    'SELECT graphile_worker.reschedule_jobs(ARRAY[$1::bigint], now(), NULL, 0, NULL)',
    [id],
  )
  return rowCount === 1
}
