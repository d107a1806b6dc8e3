import { database } from '#app/platform/database.server.ts'
import type { IngestObject } from '#app/platform/generated/prisma/client.ts'
import type { LocalIngest } from '../upload-settings.server.ts'
import { signHook } from './signed-url.server.ts'

/** Takes the ingest's news to the library's door. */
export type DeliverHook = (request: Request) => Promise<Response>

export const addressesOf = (ingest: LocalIngest, key: string) => {
  const ufsUrl = `${ingest.filesUrl}/a/${ingest.appId}/${key}`
  return { url: ufsUrl, appUrl: ufsUrl, ufsUrl }
}

/** Tells the app and waits for what it made of the file; telling twice changes nothing. */
export async function tellApp(
  ingest: LocalIngest,
  object: IngestObject,
  deliver: DeliverHook,
): Promise<unknown> {
  const { key, name, size, type, customId, fileHash } = object
  const body = JSON.stringify({
    status: 'uploaded',
    file: { key, name, size, type, customId, fileHash, ...addressesOf(ingest, key) },
    origin: ingest.ingestUrl,
    metadata: object.metadata ?? {},
  })
  const address = `${ingest.callbackUrl}?slug=${encodeURIComponent(object.slug ?? '')}`
  await deliver(
    new Request(address, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'uploadthing-hook': 'callback',
        'x-uploadthing-signature': signHook(body, ingest.apiKey),
      },
    }),
  )
  const told = await database().ingestObject.findUnique({ where: { key } })
  return told?.callbackData ?? undefined
}
