import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { database, isUniqueViolation } from '#app/platform/database.server.ts'
import type { LocalIngest } from '../upload-settings.server.ts'
import { failure } from './failure.ts'
import { removeAttempt } from './object-file.server.ts'
import { sameSecret } from './signed-url.server.ts'

const RouteMetadataSchema = z.object({
  fileKeys: z
    .array(z.string().regex(/^[A-Za-z0-9]{20,100}$/))
    .min(1)
    .max(50),
  metadata: z.record(z.string(), z.unknown()),
  callbackUrl: z.string(),
  callbackSlug: z.string(),
})

/** The library announces the keys that it has just signed, and whom to tell when they are here. */
async function announce(ingest: LocalIngest, request: Request): Promise<Response> {
  const { fileKeys, metadata, callbackUrl, callbackSlug } = RouteMetadataSchema.parse(
    await request.json(),
  )
  if (callbackUrl !== ingest.callbackUrl) return failure(400, 'foreignCallback')
  try {
    await database().ingestObject.createMany({
      data: fileKeys.map((key) => ({
        key,
        name: '',
        size: 0,
        type: '',
        slug: callbackSlug,
        metadata: JSON.parse(JSON.stringify(metadata)),
      })),
    })
  } catch (error) {
    // Keys hash to 32 bits, so two files can meet in one: the later one must ask for another.
    if (isUniqueViolation(error)) return failure(409, 'keyTaken')
    throw error
  }
  return Response.json({ ok: true })
}

const CallbackResultSchema = z.object({ fileKey: z.string(), callbackData: z.json().nullish() })

async function recordCallback(request: Request): Promise<Response> {
  const { fileKey, callbackData } = CallbackResultSchema.parse(await request.json())
  if (callbackData === undefined || callbackData === null) return Response.json({ ok: true })
  await database().ingestObject.updateMany({
    where: { key: fileKey },
    data: { callbackData },
  })
  return Response.json({ ok: true })
}

const DeleteSchema = z.object({ fileKeys: z.array(z.string()) })

async function removeObjects(ingest: LocalIngest, request: Request): Promise<Response> {
  const { fileKeys } = DeleteSchema.parse(await request.json())
  const objects = await database().ingestObject.findMany({ where: { key: { in: fileKeys } } })
  await database().ingestObject.updateMany({
    where: { key: { in: fileKeys } },
    data: { removedAt: now(), kept: false },
  })
  for (const { attempt } of objects) await removeAttempt(ingest.directory, attempt)
  return Response.json({ success: true, deletedCount: objects.length })
}

/** What the library's server side asks for, with the secret that only it knows. */
export async function answerMachine(ingest: LocalIngest, path: string, request: Request) {
  if (!sameSecret(request.headers.get('x-uploadthing-api-key'), ingest.apiKey)) {
    return failure(401, 'wrongKey')
  }
  if (path === '/route-metadata') return announce(ingest, request)
  if (path === '/callback-result') return recordCallback(request)
  if (path === '/v6/deleteFiles') return removeObjects(ingest, request)
  return failure(404, 'notFound')
}
