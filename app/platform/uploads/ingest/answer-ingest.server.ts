import { now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { IngestObject } from '#app/platform/generated/prisma/client.ts'
import { log } from '#app/platform/log.server.ts'
import { ingestPath, type LocalIngest, localIngest } from '../upload-settings.server.ts'
import { answerMachine } from './answer-machine.server.ts'
import { failure } from './failure.ts'
import { findObject } from './find-object.server.ts'
import { bytesOnDisk, streamOf } from './object-file.server.ts'
import { receiveBytes } from './receive-bytes.server.ts'
import { checkSignedUrl, signedFile } from './signed-url.server.ts'
import { addressesOf, type DeliverHook, tellApp } from './tell-app.server.ts'

async function receive(
  ingest: LocalIngest,
  object: IngestObject,
  request: Request,
  deliver: DeliverHook,
): Promise<Response> {
  if (request.method === 'HEAD') {
    const have = object.completedAt
      ? object.size
      : await bytesOnDisk(ingest.directory, object.attempt)
    return new Response(null, { headers: { 'x-ut-range-start': String(have) } })
  }
  const received = await receiveBytes(ingest.directory, object, request)
  if (received.state === 'refused') {
    const { status, error, have } = received
    return failure(
      status,
      error,
      have === undefined ? undefined : { 'x-ut-range-start': `${have}` },
    )
  }
  const answer = { ...addressesOf(ingest, object.key), fileHash: received.object.fileHash }
  if (!received.object.slug) return Response.json({ ...answer, serverData: null })
  const serverData =
    received.object.callbackData ?? (await tellApp(ingest, received.object, deliver))
  return serverData === undefined
    ? failure(503, 'notSettled')
    : Response.json({ ...answer, serverData })
}

async function read(ingest: LocalIngest, key: string): Promise<Response> {
  const object = await database().ingestObject.findUnique({ where: { key } })
  if (!object?.completedAt || !object.attempt || object.removedAt) return failure(404, 'notFound')
  const bytes = await streamOf(ingest.directory, object.attempt)
  if (!bytes) log.error({ key }, 'the bytes of a stored file are gone')
  if (!bytes) return failure(404, 'notFound')
  return new Response(bytes, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(object.size),
      'content-disposition': 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  })
}

/**
 * The ingest that the library talks to when no cloud is configured: the same requests, answered
 * from disk. Its address must be the one in the settings, for that is what was signed.
 */
export async function answerIngest(request: Request, deliver: DeliverHook): Promise<Response> {
  const ingest = localIngest()
  if (!ingest) return failure(404, 'notFound')
  const url = new URL(request.url)
  const path = url.pathname.slice(ingestPath.length)
  if (request.method === 'POST') return answerMachine(ingest, path, request)
  const reads = request.method === 'GET'
  const base = (reads ? ingest.filesUrl : ingest.ingestUrl) + path
  const signature = checkSignedUrl(base, url, ingest.apiKey, now())
  if (signature !== 'holds') return failure(signature === 'expired' ? 410 : 403, signature)
  if (reads) return read(ingest, path.slice(`/a/${ingest.appId}/`.length))
  const file = signedFile(url)
  const object = file.appId === ingest.appId && (await findObject(path.slice(1), file))
  return object ? receive(ingest, object, request, deliver) : failure(404, 'unknown')
}
