import { type EnqueuedTaskPromise, Meilisearch } from 'meilisearch'

export type { Index } from 'meilisearch'

type Where = { url: string; key: string | undefined }

/** A client that doesn't wait for ever. */
export const meilisearch = ({ url, key }: Where): Meilisearch =>
  new Meilisearch({
    host: url,
    apiKey: key,
    timeout: 30_000,
    defaultWaitOptions: { timeout: 600_000, interval: 100 },
  })

/** The engine accepts work before it does it: waits until it is done, and throws if it failed. */
export async function done(work: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await work.waitTask()
  if (status !== 'succeeded') throw new Error(`Meilisearch: ${error?.message ?? status}`)
}
