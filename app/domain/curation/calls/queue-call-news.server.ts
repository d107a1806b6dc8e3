import { database } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import type { After } from './makers-to-tell.server.ts'

/** `after`: where the batch before ended; the first has none. */
export type CallNewsJob = { eventId: string; callId: string; after?: After }

/** Leaves a batch of makers, to be told of an open call, to a job. */
export const queueCallNews = (job: CallNewsJob): Promise<void> =>
  addJob(database(), 'tellFittingMakers', job)
