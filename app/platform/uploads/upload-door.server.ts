import {
  createRouteHandler,
  createUploadthing,
  UploadThingError,
  UTFiles,
} from 'uploadthing/server'
import { z } from 'zod'
import { cleanName } from './clean-name.ts'
import { libraryFetch } from './library-fetch.server.ts'
import { type FilePurposeKey, filePurposes, fileTypes } from './purposes.ts'
import { uploadSettings } from './upload-settings.server.ts'
import {
  issueTickets,
  settleTicket,
  ticketSeconds,
  type UploadGrant,
} from './upload-ticket.server.ts'

/** Whose file it will be, or nothing when this person may not upload it; the routes know. */
export type MayUpload = (
  request: Request,
  purpose: FilePurposeKey,
  subjectId: string | null,
) => Promise<UploadGrant | undefined>

const InputSchema = z.object({ subjectId: z.uuid().nullable() })

const endpoint = createUploadthing({ errorFormatter: ({ message }) => ({ message }) })

function fileRoute(purpose: FilePurposeKey, mayUpload: MayUpload) {
  const { kinds, maximumCount } = filePurposes[purpose]
  // The library counts in powers of two; the exact limit is the ticket's.
  const limits = { maxFileSize: '16MB', maxFileCount: maximumCount, acl: 'private' } as const
  const config = Object.fromEntries(kinds.map((kind) => [fileTypes[kind], limits]))
  return endpoint(config, { presignedURLTTL: ticketSeconds, awaitServerData: true })
    .input(InputSchema)
    .middleware(async ({ req, input, files }) => {
      const grant = await mayUpload(req, purpose, input.subjectId)
      if (!grant) throw new UploadThingError({ code: 'FORBIDDEN', message: 'forbidden' })
      const tickets = await issueTickets(purpose, input.subjectId, grant, files)
      if (!tickets.ok) throw new UploadThingError({ code: 'BAD_REQUEST', message: tickets.refusal })
      return {
        [UTFiles]: files.map((file, index) => ({
          ...file,
          name: cleanName(file.name),
          customId: tickets.value[index],
        })),
      }
    })
    .onUploadComplete(({ file }) => settleTicket(file.customId ?? '', file))
}

/** The library's own handler: GET tells its limits, POST signs addresses and hears the news. */
export function uploadDoor(mayUpload: MayUpload): (request: Request) => Promise<Response> {
  const { token, callbackUrl, local } = uploadSettings()
  return createRouteHandler({
    router: {
      productPhoto: fileRoute('productPhoto', mayUpload),
      certificateFile: fileRoute('certificateFile', mayUpload),
      paymentProof: fileRoute('paymentProof', mayUpload),
    },
    config: {
      token,
      callbackUrl,
      isDev: false,
      handleDaemonPromise: 'await',
      logLevel: 'Error',
      fetch: libraryFetch as typeof fetch,
      ...(local && { ingestUrl: local.ingestUrl }),
    },
  })
}

let hookDoor: ((request: Request) => Promise<Response>) | undefined

/** The ingest's news goes to the same handler; nobody may ask for new addresses through it. */
export function deliverHook(request: Request): Promise<Response> {
  hookDoor ??= uploadDoor(async () => undefined)
  return hookDoor(request)
}
