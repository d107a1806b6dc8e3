import { runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'

export async function jobsRun(): Promise<number> {
  await runDueJobs(tasks)
  return 0
}
