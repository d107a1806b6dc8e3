import { database } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'

/** `after`: the last maker of the batch before; the first batch has none. */
export type OfferJob = { eventId: string; schemeId: string; after?: string }

/** Leaves a batch of makers, to be told of an open scheme, to a job. */
export const queueOffer = (job: OfferJob): Promise<void> => addJob(database(), 'offerScheme', job)
