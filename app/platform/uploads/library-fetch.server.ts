import { answerIngest } from './ingest/answer-ingest.server.ts'
import { localIngest } from './upload-settings.server.ts'

const nobodyToTell = () => {
  throw new Error('The server’s own uploads are not announced, so nobody waits for their news')
}

/**
 * How the library reaches its ingest. The app's own is called in the same process: behind a proxy
 * a server often cannot reach its own public address.
 */
export const libraryFetch = async (
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> => {
  const local = localIngest()
  const request = new Request(input, init)
  const own =
    local && (request.url.startsWith(local.ingestUrl) || request.url.startsWith(local.filesUrl))
  return own ? answerIngest(request, nobodyToTell) : fetch(request)
}
