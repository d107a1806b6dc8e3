import { UTApi, UTFile } from 'uploadthing/server'
import { libraryFetch } from './library-fetch.server.ts'
import { uploadSettings } from './upload-settings.server.ts'

/** On every upload the library reads fields of its own that it warns about. */
function silenceOwnWarnings(): void {
  const { warn } = console
  console.warn = (...said: unknown[]) => {
    if (!String(said[0]).includes('[uploadthing][deprecated]')) warn(...said)
  }
}

function createApi(): UTApi {
  silenceOwnWarnings()
  const { token, local } = uploadSettings()
  return new UTApi({
    token,
    fetch: libraryFetch as typeof fetch,
    logLevel: 'Error',
    ...(local && {
      apiUrl: local.ingestUrl,
      ingestUrl: local.ingestUrl,
      ufsHost: local.filesHost,
      ufsAppIdLocation: 'path' as const,
    }),
  })
}

let known: UTApi | undefined

function api(): UTApi {
  known ??= createApi()
  return known
}

const attempts = 3

/** Keeps the bytes and says under which key; a key that is taken is never written to. */
export async function putObject(bytes: Uint8Array, name: string, type: string): Promise<string> {
  let problem = ''
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const file = new UTFile([bytes as Uint8Array<ArrayBuffer>], `${attempt}-${name}`, { type })
    const { data, error } = await api().uploadFiles(file, {
      acl: 'private',
      contentDisposition: 'attachment',
    })
    if (data) return data.key
    problem = error.message
  }
  throw new Error(`A file could not be stored: ${problem}`)
}

export async function readObject(key: string): Promise<Response> {
  const { ufsUrl } = await api().generateSignedURL(key, { expiresIn: 300 })
  const answer = await libraryFetch(ufsUrl)
  if (!answer.ok) throw new Error(`A stored file could not be read: ${answer.status}`)
  return answer
}

export async function removeObjects(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await api().deleteFiles([...keys])
}
